package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.ozonenet.meetings.recommendations.ProgressLine;
import org.ozonenet.meetings.recommendations.RecommendationSheet;
import org.ozonenet.shell.Reader;

/** One recommendation with how far each country is. */
final class RecommendationCard extends Composite<Div> {

    private final MeetingWords words;
    private final Reader reader;

    /** @param report called when the reader wants to report on a country's part */
    RecommendationCard(
            RecommendationSheet recommendation, MeetingWords words, Reader reader, Consumer<ProgressLine> report) {
        this.words = words;
        this.reader = reader;
        getContent().addClassName("ozn-recommendation");
        var head = new Div();
        head.addClassName("ozn-marks");
        head.add(mark(getTranslation("meetings.recommendation.number", recommendation.number())));
        head.add(mark(
                getTranslation("meetings.category." + recommendation.category().name())));
        var due = recommendation.dueOn();
        head.add(mark(
                due == null
                        ? getTranslation("meetings.recommendation.no-due")
                        : getTranslation(
                                "meetings.recommendation.due", reader.formats().day(due))));
        var countries = new UnorderedList();
        countries.addClassName("ozn-progress");
        recommendation.countries().forEach(line -> countries.add(line(line, report)));
        getContent().add(new Paragraph(words.in(recommendation.text())), head, countries);
    }

    private ListItem line(ProgressLine line, Consumer<ProgressLine> report) {
        var state = new Span(getTranslation("meetings.progress." + line.state().name()));
        state.addClassNames("ozn-mark", "ozn-progress-" + line.state().name().toLowerCase(Locale.ROOT));
        var item = new ListItem(new Span(words.country(line.country())), state);
        var at = line.reportedAt();
        if (at != null) {
            var day = LocalDate.ofInstant(at, reader.zone());
            var said = new Span(line.text() + " (" + reader.formats().day(day) + ")");
            said.addClassName("ozn-secondary");
            item.add(said);
        }
        if (line.mayReport()) {
            var button = new Button(getTranslation("meetings.report"), click -> report.accept(line));
            button.addThemeName("tertiary");
            button.setAriaLabel(getTranslation("meetings.report") + ": " + words.country(line.country()));
            item.add(button);
        }
        return item;
    }

    private static Span mark(String text) {
        var mark = new Span(text);
        mark.addClassName("ozn-mark");
        return mark;
    }
}
