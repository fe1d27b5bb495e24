package org.ozonenet.meetings.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingSheet;
import org.ozonenet.meetings.live.LiveNoteLine;
import org.ozonenet.meetings.live.LiveNotes;
import org.ozonenet.meetings.live.NoteKind;
import org.ozonenet.meetings.ui.MeetingSection;

/** The link to the live page, and what was decided there. */
@SpringComponent
class LiveSection implements MeetingSection {

    private final LiveNotes notes;

    LiveSection(LiveNotes notes) {
        this.notes = notes;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String anchor() {
        return "live";
    }

    @Override
    public String label() {
        return "live.section";
    }

    @Override
    public Optional<Component> about(MeetingSheet meeting) {
        return noted(meeting.id()).map(all -> section(meeting.id(), all));
    }

    private Optional<List<LiveNoteLine>> noted(MeetingId meeting) {
        try {
            return Optional.of(notes.of(meeting));
        } catch (NotAllowedException notInTheHall) {
            return Optional.empty();
        }
    }

    private static Section section(MeetingId meeting, List<LiveNoteLine> all) {
        var section = new Section();
        var text = new Words(section);
        var link = new Anchor("meetings/" + meeting.value() + "/live", text.of("live.section.open"));
        link.setRouterIgnore(true);
        section.add(new H2(text.of("live.section")), new Paragraph(text.of("live.section.hint")), new Paragraph(link));
        for (var kind : List.of(NoteKind.DECISION, NoteKind.ACTION)) {
            var list = new UnorderedList();
            all.stream()
                    .filter(note -> note.kind() == kind && !note.withdrawn())
                    .forEach(note -> list.add(item(note, text)));
            if (list.getComponentCount() > 0) {
                section.add(new H3(text.of("live.kinds." + kind)), list);
            }
        }
        return section;
    }

    private static ListItem item(LiveNoteLine note, Words text) {
        var words = new Span(note.text());
        words.getElement().setAttribute("lang", note.lang().code());
        return new ListItem(new Span(text.of("live.short." + note.kind(), note.number()) + ": "), words);
    }

    private record Words(Component page) {
        String of(String key, Object... arguments) {
            return page.getTranslation(key, arguments);
        }
    }
}
