package org.ozonenet.meetings.reports.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import org.ozonenet.meetings.reports.MeetingMinutes;
import org.ozonenet.meetings.reports.MinutesBook;
import org.ozonenet.meetings.reports.MinutesDraft;
import org.ozonenet.meetings.reports.MinutesEntry;
import org.ozonenet.shell.Note;
import org.ozonenet.shell.Reader;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * The text on one place. Who comes second is shown what the first wrote and keeps what they typed themselves; the next
 * time they save they have seen both.
 */
final class MinutesField extends Composite<Section> {

    private final MeetingMinutes minutes;
    private final MinutesBook book;
    private final TextArea text = new TextArea();
    private final Div outcome = new Div();
    private int revision;

    MinutesField(MeetingMinutes minutes, MinutesBook book, MinutesEntry entry, Reader reader) {
        this.minutes = minutes;
        this.book = book;
        this.revision = entry.revision();
        var title = entry.title();
        text.setLabel(title == null ? getTranslation("reports.place." + entry.place()) : title.in(reader.lang()));
        text.setMaxLength(MinutesDraft.LONGEST);
        text.setWidthFull();
        text.setMinRows(3);
        text.setValue(entry.text());
        text.setReadOnly(!book.mayWrite());
        outcome.getElement().setAttribute("role", "status");
        getContent().addClassName("ozn-minutes");
        getContent().setId("minutes-" + entry.place());
        getContent().add(text, outcome);
        if (book.mayWrite()) {
            var save = new Button(getTranslation("common.save"), click -> save(entry.place()));
            save.setAriaLabel(getTranslation("common.save") + ": " + text.getLabel());
            getContent().add(save);
        }
    }

    private void save(String place) {
        outcome.removeAll();
        try {
            minutes.write(book.meeting(), new MinutesDraft(place, revision, text.getValue()));
            revision = now(place).revision();
            outcome.add(new Paragraph(getTranslation("reports.saved")));
        } catch (OptimisticLockingFailureException overtaken) {
            var theirs = now(place);
            revision = theirs.revision();
            var written = new TextArea(getTranslation("reports.theirs"));
            written.setValue(theirs.text());
            written.setReadOnly(true);
            written.setWidthFull();
            outcome.add(new Note(Note.Kind.WARNING, getTranslation("reports.overtaken")), written);
        }
    }

    private MinutesEntry now(String place) {
        return minutes.of(book.meeting()).entries().stream()
                .filter(each -> each.place().equals(place))
                .findFirst()
                .orElseThrow();
    }
}
