package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.ozonenet.meetings.MeetingId;

/** Ways to the pages about meetings. */
public final class MeetingLinks {

    private MeetingLinks() {}

    /** A link to the page of one meeting. */
    public static RouterLink to(MeetingId meeting, String text) {
        return new RouterLink(text, MeetingView.class, parameters(meeting));
    }

    /** A link to the list of all meetings. */
    public static RouterLink toList(String text) {
        return new RouterLink(text, MeetingListView.class);
    }

    static void open(MeetingId meeting) {
        UI.getCurrent().navigate(MeetingView.class, parameters(meeting));
    }

    static RouteParameters parameters(MeetingId meeting) {
        return new RouteParameters(MeetingView.ID, meeting.value());
    }
}
