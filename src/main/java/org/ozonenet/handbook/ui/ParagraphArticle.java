package org.ozonenet.handbook.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.reference.Country;
import org.ozonenet.reference.decisions.Applicability;
import org.ozonenet.reference.decisions.Paragraph.Dated;
import org.ozonenet.shell.Reader;

/** One paragraph of a decision: what it says, who acts, by when, and whether it concerns the chosen country. */
final class ParagraphArticle extends Article {

    private final Reader reader;

    ParagraphArticle(
            org.ozonenet.reference.decisions.Paragraph paragraph,
            @Nullable Country country,
            @Nullable Applicability applicability,
            Reader reader) {
        this.reader = reader;
        addClassName("ozn-paragraph");
        setId(DecisionView.anchor(paragraph.number()));
        add(new H3(getTranslation(
                "handbook.decision.paragraph-topic",
                paragraph.number(),
                paragraph.topic().in(reader.lang()))));
        if (applicability != null && country != null) {
            add(verdict(country, applicability));
        }
        add(new Paragraph(paragraph.summary().in(reader.lang())));
        items(paragraph);
        dates(country == null || country.group() == null ? paragraph.dates() : paragraph.dates(country.group()));
        add(meta(paragraph));
    }

    private Paragraph verdict(Country country, Applicability applicability) {
        var applies = getTranslation(
                applicability.applies() ? "handbook.decision.applies" : "handbook.decision.applies-not",
                country.name().in(reader.lang()));
        var verdict = new Paragraph(applies + " " + getTranslation("handbook.reason." + applicability.reason()));
        verdict.addClassNames("ozn-verdict", applicability.applies() ? "ozn-applies" : "ozn-applies-not");
        return verdict;
    }

    private void items(org.ozonenet.reference.decisions.Paragraph paragraph) {
        if (!paragraph.items().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("ozn-plain-list");
            paragraph
                    .items()
                    .forEach(item -> list.add(
                            new ListItem(item.code() + " " + item.text().in(reader.lang()))));
            add(list);
        }
    }

    private void dates(List<Dated> dates) {
        if (!dates.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("ozn-plain-list");
            dates.forEach(dated -> list.add(new ListItem(date(dated))));
            add(list);
        }
    }

    private String date(Dated dated) {
        var when = dated.from() == null ? "" : day(dated.from()) + (dated.to() == null ? "" : " – " + day(dated.to()));
        var what = (when.isEmpty() ? "" : when + ": ") + dated.what().in(reader.lang());
        return dated.computed() ? what + " " + getTranslation("handbook.decision.computed") : what;
    }

    private String day(String date) {
        return date.length() == 4 ? date : reader.formats().day(LocalDate.parse(date));
    }

    private Paragraph meta(org.ozonenet.reference.decisions.Paragraph paragraph) {
        var meta = new Paragraph();
        meta.addClassName("ozn-source");
        meta.add(new Span(getTranslation(
                "handbook.decision.addressed-to",
                paragraph.addressees().stream()
                        .map(addressee -> getTranslation("handbook.addressee." + addressee))
                        .collect(Collectors.joining(", ")))));
        for (var reference : paragraph.refersTo()) {
            meta.add(new Span(" · "), samePage(reference));
        }
        if (!paragraph.instruments().isEmpty()) {
            meta.add(new Span(" · "), DoubtLine.english(String.join(", ", paragraph.instruments())));
        }
        return meta;
    }

    private Anchor samePage(int paragraph) {
        var anchor = new Anchor(
                "#" + DecisionView.anchor(paragraph), getTranslation("handbook.decision.see-paragraph", paragraph));
        anchor.getElement().setAttribute("router-ignore", true);
        return anchor;
    }
}
