package org.ozonenet.twinning.incidents.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.ozonenet.twinning.incidents.IncidentField;
import org.ozonenet.twinning.incidents.IncidentLine;

/** An incident in a list: what, where, when, how sure, and how much. */
final class IncidentCard extends Composite<Div> {

    IncidentCard(IncidentLine line, IncidentWords words) {
        var facts = line.facts();
        getContent().add(new H3(IncidentLinks.to(line.exchange(), line.id(), words.title(line))));
        getContent().add(new Paragraph(words.where(facts, line.country())));
        var when = new Paragraph(words.country(line.country())
                + facts.foundAt().map(at -> " · " + words.moment(at)).orElse(""));
        when.addClassName("ozn-secondary");
        var marks = new Div();
        marks.addClassName("ozn-marks");
        facts.text(IncidentField.STATUS).ifPresent(text -> marks.add(mark(words.value(IncidentField.STATUS, text))));
        facts.text(IncidentField.SEIZURE).ifPresent(text -> marks.add(mark(words.value(IncidentField.SEIZURE, text))));
        facts.kilograms(IncidentField.QUANTITY).ifPresent(mass -> marks.add(mark(words.kilograms(mass))));
        getContent().add(when, marks);
    }

    private static Span mark(String text) {
        var mark = new Span(text);
        mark.addClassName("ozn-mark");
        return mark;
    }
}
