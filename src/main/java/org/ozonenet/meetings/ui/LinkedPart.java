package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ozonenet.meetings.MeetingSheet;

/** The meetings to which a meeting belongs. */
final class LinkedPart extends Composite<Section> {

    LinkedPart(List<MeetingSheet.Linked> linked, MeetingWords words) {
        var list = new UnorderedList();
        for (var each : linked) {
            var about = new Span(" · " + words.days(each.meeting().dates()));
            about.addClassName("ozn-secondary");
            list.add(new ListItem(
                    new Span(getTranslation("meetings.link." + each.kind().name()) + " "),
                    MeetingLinks.to(each.meeting().id(), words.in(each.meeting().title())),
                    about));
        }
        getContent().add(new H2(getTranslation("meetings.linked")), list);
    }
}
