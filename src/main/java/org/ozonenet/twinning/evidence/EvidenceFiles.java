package org.ozonenet.twinning.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.documents.DocumentLine;
import org.ozonenet.documents.Documents;
import org.ozonenet.kernel.Lang;
import org.ozonenet.seals.Seals;
import org.ozonenet.twinning.ExchangeAction;
import org.ozonenet.twinning.enquiries.Enquiries;
import org.ozonenet.twinning.enquiries.EnquiryId;
import org.ozonenet.twinning.enquiries.EnquirySheet;
import org.ozonenet.twinning.enquiries.Step;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes evidence files for members of the two sides. A file is two lines: the content as JSON with its names in order,
 * and a detached signature of that line by the portal (RFC 7515). Persons stand in it by their function and country.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class EvidenceFiles {

    /** Stands in each file under {@code format}. */
    static final String FORMAT = "ozonenet-evidence-1";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Enquiries enquiries;
    private final Documents documents;
    private final Seals seals;
    private final Clock clock;

    EvidenceFiles(Enquiries enquiries, Documents documents, Seals seals, Clock clock) {
        this.enquiries = enquiries;
        this.documents = documents;
        this.seals = seals;
        this.clock = clock;
    }

    /**
     * The evidence file of an enquiry as it is now, for whoever may read the enquiry.
     *
     * @throws NotAllowedException to everybody else, and where there is no such enquiry
     */
    public byte[] of(EnquiryId id) {
        var sheet = enquiries.sheet(id).orElseThrow(() -> new NotAllowedException(ExchangeAction.READ));
        var content = JSON.writeValueAsString(content(sheet)).getBytes(StandardCharsets.UTF_8);
        var signature = seals.signDetached(content);
        return (new String(content, StandardCharsets.UTF_8) + "\n" + signature + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Object> content(EnquirySheet sheet) {
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
        var content = new TreeMap<String, Object>();
        content.put("format", FORMAT);
        content.put("marking", subject.marking().label());
        content.put("enquiry", sheet.line().id().value());
        content.put("exchange", sheet.line().exchange().value());
        content.put("number", sheet.line().number());
        content.put("state", sheet.line().state().name());
        content.put("madeAt", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        content.put("asked", asked);
        content.put("steps", sheet.steps().stream().map(EvidenceFiles::step).toList());
        content.put("attachments", attachments(documents.list(sheet.documents())));
        return content;
    }

    private static Map<String, Object> step(Step step) {
        var made = new TreeMap<String, Object>();
        var by = step.by();
        var function = step.function();
        var side = step.side();
        made.put("number", step.number());
        made.put("kind", step.kind().name());
        made.put("at", step.at().toString());
        made.put("person", by == null ? "" : by.value());
        made.put("function", function == null ? "" : function.name());
        made.put("side", side == null ? "" : side.value());
        made.put("facts", new TreeMap<>(step.facts()));
        made.put("previous", step.previous());
        made.put("hash", step.hash());
        return made;
    }

    private static List<Map<String, Object>> attachments(List<DocumentLine> lines) {
        var made = new ArrayList<Map<String, Object>>();
        for (var line : lines) {
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
