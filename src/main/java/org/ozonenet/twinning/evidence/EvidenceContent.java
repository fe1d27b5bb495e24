package org.ozonenet.twinning.evidence;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.documents.DocumentOwner;
import org.ozonenet.documents.Documents;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.twinning.enquiries.EnquirySheet;
import org.ozonenet.twinning.incidents.IncidentSheet;
import org.springframework.stereotype.Component;

/** What an evidence file says, with its names in order. Persons stand in it by their function and country. */
@Component
class EvidenceContent {

    /** Stands in each file under {@code format}. */
    static final String FORMAT = "ozonenet-evidence-1";

    private final Documents documents;
    private final Clock clock;

    EvidenceContent(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    Map<String, Object> of(EnquirySheet sheet) {
        var subject = sheet.subject();
        var asked = new TreeMap<String, Object>();
        asked.put("form", subject.template());
        asked.put("urgency", subject.urgency().name());
        asked.put("asking", subject.asking().value());
        asked.put("answering", subject.answering().value());
        asked.put("addressee", subject.firstAddressee().name());
        asked.put("fields", new TreeMap<>(subject.fields()));
        asked.put("questions", subject.questions());
        asked.put("note", subject.note());
        asked.put("language", subject.language());
        var post = subject.post();
        asked.put("post", post == null ? "" : post.value());
        var content = content(subject.marking(), sheet.documents());
        content.put("enquiry", sheet.line().id().value());
        content.put("exchange", sheet.line().exchange().value());
        content.put("number", sheet.line().number());
        content.put("state", sheet.line().state().name());
        content.put("asked", asked);
        content.put(
                "steps",
                sheet.steps().stream()
                        .map(step -> step(
                                step.number(),
                                step.kind().name(),
                                step.at().toString(),
                                step.by(),
                                step.function(),
                                step.side(),
                                step.facts(),
                                step.previous(),
                                step.hash()))
                        .toList());
        return content;
    }

    Map<String, Object> of(IncidentSheet sheet) {
        var known = new TreeMap<String, String>();
        sheet.line().facts().values().forEach((field, text) -> known.put(field.name(), text));
        var content = content(Tlp.AMBER, sheet.documents());
        content.put("incident", sheet.line().id().value());
        content.put("exchange", sheet.line().exchange().value());
        content.put("number", sheet.line().number());
        content.put("country", sheet.line().country().value());
        content.put("known", known);
        sheet.comparison()
                .ifPresent(comparison ->
                        content.put("finding", comparison.finding().name()));
        content.put(
                "steps",
                sheet.steps().stream()
                        .map(step -> step(
                                step.number(),
                                step.kind().name(),
                                step.at().toString(),
                                step.by(),
                                step.function(),
                                step.side(),
                                step.facts(),
                                step.previous(),
                                step.hash()))
                        .toList());
        return content;
    }

    private Map<String, Object> content(Tlp marking, DocumentOwner owner) {
        var content = new TreeMap<String, Object>();
        content.put("format", FORMAT);
        content.put("marking", marking.label());
        content.put("madeAt", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        content.put("attachments", attachments(owner));
        return content;
    }

    private static Map<String, Object> step(
            int number,
            String kind,
            String at,
            @Nullable PersonId by,
            @Nullable Function function,
            @Nullable Iso2 side,
            Map<String, String> facts,
            String previous,
            String hash) {
        var made = new TreeMap<String, Object>();
        made.put("number", number);
        made.put("kind", kind);
        made.put("at", at);
        made.put("person", by == null ? "" : by.value());
        made.put("function", function == null ? "" : function.name());
        made.put("side", side == null ? "" : side.value());
        made.put("facts", new TreeMap<>(facts));
        made.put("previous", previous);
        made.put("hash", hash);
        return made;
    }

    private List<Map<String, Object>> attachments(DocumentOwner owner) {
        var made = new ArrayList<Map<String, Object>>();
        for (var line : documents.list(owner)) {
            for (var file : line.files()) {
                var attachment = new TreeMap<String, Object>();
                attachment.put("title", line.title().in(Lang.EN));
                attachment.put("language", file.language());
                attachment.put("version", file.version());
                attachment.put("bytes", file.size());
                attachment.put("sha256", file.sha256());
                attachment.put("storedAt", file.storedAt().toString());
                made.add(attachment);
            }
        }
        return made;
    }
}
