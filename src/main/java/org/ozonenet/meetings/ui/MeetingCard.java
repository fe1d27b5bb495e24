package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.meetings.MeetingLine;
import org.ozonenet.meetings.SourceNote;
import org.ozonenet.shell.TlpBadge;

/** A meeting in a list. */
final class MeetingCard extends Composite<Div> {

    MeetingCard(MeetingLine meeting, MeetingWords words) {
        var heading = new H2(MeetingLinks.to(meeting.id(), words.in(meeting.title())));
        var when =
                new Paragraph(words.days(meeting.dates()) + " · " + words.place(meeting.venue(), this::getTranslation));
        var marks = new Div();
        marks.addClassName("ozn-marks");
        marks.add(mark(getTranslation("meetings.kind." + meeting.kind().name())));
        marks.add(mark(getTranslation("meetings.state." + meeting.state().name())));
        meeting.networks().stream().sorted().forEach(network -> marks.add(mark(network.value())));
        if (meeting.marking() != Tlp.CLEAR) {
            marks.add(new TlpBadge(meeting.marking()));
        }
        getContent().add(heading, when);
        var participants = meeting.participants();
        if (participants != null) {
            getContent().add(new Paragraph(getTranslation("meetings.card.participants", participants)));
        }
        if (meeting.basis() == SourceNote.Basis.SECOND_HAND) {
            var doubt = new Paragraph(getTranslation("meetings.basis.SECOND_HAND"));
            doubt.addClassName("ozn-secondary");
            getContent().add(doubt);
        }
        getContent().add(marks);
    }

    private static Span mark(String text) {
        var mark = new Span(text);
        mark.addClassName("ozn-mark");
        return mark;
    }
}
