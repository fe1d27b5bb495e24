package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.calendar.MeetingCalendars;
import org.ozonenet.shell.MadeFile;
import org.ozonenet.shell.Reader;

/** The ways of a meeting into the calendar of its reader. */
@SpringComponent
class CalendarLink {

    private final MeetingCalendars calendars;
    private final Reader reader;

    CalendarLink(MeetingCalendars calendars, Reader reader) {
        this.calendars = calendars;
        this.reader = reader;
    }

    Div link(MeetingId meeting) {
        var links = new Div();
        links.addClassName("ozn-calendar-links");
        Anchor file = MadeFile.link(
                links.getTranslation("agenda.calendar.file"),
                meeting.value() + ".ics",
                "text/calendar",
                () -> calendars.file(meeting, reader.lang()));
        links.add(
                file,
                new Span(" · "),
                new RouterLink(links.getTranslation("agenda.calendar.follow"), CalendarFollowView.class));
        return links;
    }
}
