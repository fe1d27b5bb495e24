package org.ozonenet.meetings.reports;

import java.util.List;
import org.ozonenet.meetings.MeetingId;

/**
 * The minutes of a meeting, in the order of its agenda.
 *
 * @param mayWrite whether the reader may write them
 */
public record MinutesBook(MeetingId meeting, List<MinutesEntry> entries, boolean mayWrite) {

    public MinutesBook {
        entries = List.copyOf(entries);
    }
}
