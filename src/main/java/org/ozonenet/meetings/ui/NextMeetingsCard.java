package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.ozonenet.access.Actor;
import org.ozonenet.meetings.MeetingFilter;
import org.ozonenet.meetings.MeetingLine;
import org.ozonenet.meetings.Meetings;
import org.ozonenet.shell.HomeCard;
import org.springframework.data.domain.PageRequest;

/** What comes next on the home page; where nothing does, what was last in the reader's networks. */
@SpringComponent
class NextMeetingsCard implements HomeCard {

    private static final int AT_MOST = 4;

    private final Meetings meetings;
    private final MeetingWords words;

    NextMeetingsCard(Meetings meetings, MeetingWords words) {
        this.meetings = meetings;
        this.words = words;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> forReader(Actor reader) {
        var card = new Div();
        card.add(new H2(card.getTranslation("meetings.home.title")));
        var next = meetings.next(AT_MOST);
        if (next.isEmpty()) {
            card.add(new Paragraph(card.getTranslation("meetings.home.none")));
        } else {
            card.add(list(next));
        }
        var last = last(reader);
        if (!last.isEmpty()) {
            card.add(new Paragraph(card.getTranslation("meetings.home.last")), list(last));
        }
        card.add(MeetingLinks.toList(card.getTranslation("meetings.all")));
        return Optional.of(card);
    }

    private List<MeetingLine> last(Actor reader) {
        return reader.networks().stream()
                .sorted()
                .flatMap(network -> meetings.page(MeetingFilter.of(network), PageRequest.of(0, 2)).stream())
                .limit(AT_MOST)
                .toList();
    }

    private UnorderedList list(List<MeetingLine> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> {
            var when = new Span(" · " + words.days(line.dates()));
            when.addClassName("ozn-secondary");
            list.add(new ListItem(MeetingLinks.to(line.id(), words.in(line.title())), when));
        });
        return list;
    }
}
