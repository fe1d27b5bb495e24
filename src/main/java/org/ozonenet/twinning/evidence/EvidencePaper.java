package org.ozonenet.twinning.evidence;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ozonenet.access.accounts.PortalAddress;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.paper.Block;
import org.ozonenet.paper.Paper;
import org.ozonenet.paper.PaperSize;
import org.ozonenet.paper.Sheet;
import org.ozonenet.reference.BorderPost;
import org.ozonenet.reference.BorderPosts;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.PostId;
import org.ozonenet.reference.calendars.Calendars;
import org.ozonenet.shell.Formats;
import org.ozonenet.twinning.enquiries.EnquirySheet;
import org.ozonenet.twinning.enquiries.Templates;
import org.ozonenet.twinning.incidents.IncidentField;
import org.ozonenet.twinning.incidents.IncidentSheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Prints what an evidence file says: what it is about, each step with its hash, what is attached, and where to check. */
@Component
class EvidencePaper {

    private final Paper paper;
    private final MessageSource texts;
    private final Templates templates;
    private final Countries countries;
    private final BorderPosts posts;
    private final Calendars calendars;
    private final PortalAddress portal;

    EvidencePaper(
            Paper paper,
            MessageSource texts,
            Templates templates,
            Countries countries,
            BorderPosts posts,
            Calendars calendars,
            PortalAddress portal) {
        this.paper = paper;
        this.texts = texts;
        this.templates = templates;
        this.countries = countries;
        this.posts = posts;
        this.calendars = calendars;
        this.portal = portal;
    }

    /** What was asked, and what was answered. */
    List<Block> asked(EnquirySheet sheet, Lang lang) {
        var subject = sheet.subject();
        var form = templates.of(subject.template());
        var facts = new ArrayList<Block.Fact>();
        facts.add(new Block.Fact(
                text(lang, "twinning.form.template"), form.title().in(lang)));
        facts.add(new Block.Fact(text(lang, "twinning.form.asking"), countries.name(subject.asking(), lang)));
        facts.add(new Block.Fact(text(lang, "twinning.form.answering"), countries.name(subject.answering(), lang)));
        facts.add(new Block.Fact(
                text(lang, "twinning.form.urgency"), text(lang, "twinning.urgency." + subject.urgency())));
        var post = subject.post();
        if (post != null) {
            facts.add(new Block.Fact(text(lang, "twinning.form.post"), post(post)));
        }
        form.fields().stream()
                .filter(field -> subject.fields().containsKey(field.id()))
                .forEach(field -> facts.add(
                        new Block.Fact(field.label().in(lang), subject.fields().getOrDefault(field.id(), ""))));
        var questions = form.questions().stream()
                .filter(question -> subject.questions().contains(question.id()))
                .map(question -> {
                    var answer = sheet.answers().get(question.id());
                    return new Block.Fact(
                            question.text().in(lang),
                            answer == null
                                    ? text(lang, "twinning.no-answer")
                                    : text(lang, "twinning.verdict." + answer.verdict()) + " " + answer.text());
                })
                .toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, text(lang, "twinning.subject")));
        blocks.add(new Block.Facts(facts));
        if (!subject.note().isBlank()) {
            blocks.add(Block.Text.plain(subject.note()));
        }
        blocks.add(new Block.Heading(1, text(lang, "twinning.questions")));
        blocks.add(new Block.Facts(questions));
        return blocks;
    }

    /** What is known of an incident now. */
    List<Block> known(IncidentSheet sheet, Lang lang) {
        var facts = new ArrayList<Block.Fact>();
        facts.add(new Block.Fact(
                text(lang, "incidents.where"), countries.name(sheet.line().country(), lang)));
        Stream.of(IncidentField.values())
                .forEach(field -> sheet.line()
                        .facts()
                        .text(field)
                        .ifPresent(value -> facts.add(
                                new Block.Fact(text(lang, "incidents.field." + field), value(field, value, lang)))));
        sheet.comparison()
                .ifPresent(comparison -> facts.add(new Block.Fact(
                        text(lang, "incidents.reading"), text(lang, "incidents.finding." + comparison.finding()))));
        return List.of(new Block.Heading(1, text(lang, "incidents.part.NOW")), new Block.Facts(facts));
    }

    /** The whole file; {@code about} comes after the head. */
    byte[] print(Map<String, Object> content, List<Block> about, Lang lang) {
        var isIncident = content.containsKey("incident");
        var title = text(
                lang,
                isIncident ? "incidents.evidence.of-incident" : "incidents.evidence.of-enquiry",
                String.valueOf(content.get("number")));
        var madeAt = Instant.parse(String.valueOf(content.get("madeAt")));
        var steps = maps(content.get("steps"));
        var address = portal.base() + "/verify/evidence";
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Beside(
                List.of(new Block.Facts(List.of(
                        new Block.Fact(text(lang, "incidents.evidence.marking"), string(content, "marking")),
                        new Block.Fact(
                                text(lang, "incidents.evidence.identifier"),
                                string(content, isIncident ? "incident" : "enquiry")),
                        new Block.Fact(text(lang, "incidents.evidence.exchange"), string(content, "exchange")),
                        new Block.Fact(text(lang, "incidents.evidence.made-at"), moment(madeAt, "", lang)),
                        new Block.Fact(
                                text(lang, "incidents.evidence.last-hash"), parted(string(steps.getLast(), "hash")))))),
                List.of(
                        new Block.Qr(address, 32, Block.Align.CENTRE),
                        Block.Text.of(text(lang, "incidents.evidence.check"), Block.Tone.SMALL),
                        Block.Text.of(address, Block.Tone.SMALL)),
                66));
        blocks.addAll(about);
        blocks.add(new Block.Heading(1, text(lang, "twinning.log")));
        blocks.add(new Block.Table(
                List.of(
                        "№",
                        text(lang, "incidents.evidence.when"),
                        text(lang, "incidents.evidence.step"),
                        text(lang, "incidents.evidence.said"),
                        text(lang, "incidents.evidence.hash")),
                List.of(1, 5, 6, 8, 5),
                steps.stream().map(step -> row(step, isIncident, lang)).toList()));
        attachments(maps(content.get("attachments")), lang, blocks);
        return paper.pdf(new Sheet(
                title, lang.locale(), PaperSize.A4, madeAt, "OzoneNet · " + string(content, "marking"), true, blocks));
    }

    private List<String> row(Map<String, Object> step, boolean isIncident, Lang lang) {
        var side = string(step, "side");
        var who = side.isEmpty()
                ? "OzoneNet"
                : text(lang, "common.function." + string(step, "function")) + ", "
                        + countries.name(new Iso2(side), lang);
        var kind = text(lang, (isIncident ? "incidents.step." : "twinning.step.") + string(step, "kind"));
        return List.of(
                string(step, "number"),
                moment(Instant.parse(string(step, "at")), side, lang),
                kind + "\n" + who,
                said(step, isIncident, lang),
                parted(string(step, "hash")));
    }

    private String said(Map<String, Object> step, boolean isIncident, Lang lang) {
        if (!(step.get("facts") instanceof Map<?, ?> facts)) {
            return "";
        }
        var known = Stream.of(IncidentField.values()).map(Enum::name).collect(Collectors.toSet());
        return facts.entrySet().stream()
                .map(fact -> {
                    var name = String.valueOf(fact.getKey());
                    var value = String.valueOf(fact.getValue());
                    if (name.equals("text")) {
                        return value;
                    }
                    return isIncident && known.contains(name)
                            ? text(lang, "incidents.field." + name) + ": "
                                    + value(IncidentField.valueOf(name), value, lang)
                            : name + ": " + value;
                })
                .collect(Collectors.joining("\n"));
    }

    private void attachments(List<Map<String, Object>> attached, Lang lang, List<Block> blocks) {
        blocks.add(new Block.Heading(1, text(lang, "incidents.evidence.attachments")));
        if (attached.isEmpty()) {
            blocks.add(Block.Text.plain(text(lang, "incidents.evidence.attachments.none")));
            return;
        }
        blocks.add(new Block.Table(
                List.of(text(lang, "incidents.evidence.attachment"), text(lang, "incidents.evidence.bytes"), "SHA-256"),
                List.of(5, 2, 6),
                attached.stream()
                        .map(each ->
                                List.of(string(each, "title"), string(each, "bytes"), parted(string(each, "sha256"))))
                        .toList()));
    }

    private String value(IncidentField field, String value, Lang lang) {
        if (!field.takes(value)) {
            return value;
        }
        return switch (field.kind()) {
            case CHOICE -> text(lang, "incidents.choice.%s.%s".formatted(field, value));
            case COUNTRY -> countries.name(new Iso2(value), lang);
            case POST -> post(new PostId(value));
            case MOMENT -> moment(Instant.parse(value), "", lang);
            case KILOGRAMS -> text(lang, "incidents.kilograms", value);
            default -> value;
        };
    }

    private String post(PostId post) {
        return posts.find(post).map(BorderPost::label).orElse(post.value());
    }

    /** In UTC, and by the clock of the side where that shows another time. */
    private String moment(Instant moment, String side, Lang lang) {
        var formats = new Formats(lang.locale(), ZoneId.of("UTC"));
        return side.isEmpty()
                ? formats.moment(moment)
                : formats.moment(moment, calendars.of(new Iso2(side)).zone());
    }

    private String text(Lang lang, String key, Object... arguments) {
        return texts.getMessage(key, arguments, lang.locale());
    }

    /** A hash in groups, so that it can be read out and fits into a column. */
    private static String parted(String hash) {
        return String.join(" ", hash.split("(?<=\\G.{8})"));
    }

    private static String string(Map<String, Object> map, String name) {
        return String.valueOf(map.getOrDefault(name, ""));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(@org.jspecify.annotations.Nullable Object list) {
        return list instanceof List<?> found ? (List<Map<String, Object>>) found : List.of();
    }
}
