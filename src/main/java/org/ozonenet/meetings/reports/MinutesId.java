package org.ozonenet.meetings.reports;

import org.ozonenet.kernel.Id;
import org.ozonenet.meetings.MeetingId;

/** The minutes on one place of a meeting. */
record MinutesId(String value) implements Id {

    MinutesId {
        Id.checked(value);
    }

    /** @param place as {@link MinutesPlaces} names it */
    static MinutesId of(MeetingId meeting, String place) {
        return new MinutesId(meeting.value() + "-m-" + place);
    }
}
