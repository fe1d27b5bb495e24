package org.ozonenet.meetings.live;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.meetings.MeetingId;

/**
 * How a meeting sits.
 *
 * @param on what is on, or null
 * @param waiting those who wait for the floor, in the order in which they asked
 * @param listClosed whether nobody more can ask
 * @param floor who speaks, or null
 * @param spoken who spoke, the last one last
 */
public record LiveSheet(
        MeetingId meeting,
        @Nullable OnNow on,
        List<Speaker> waiting,
        boolean listClosed,
        @Nullable Speech floor,
        List<Speech> spoken) {

    public LiveSheet {
        waiting = List.copyOf(waiting);
        spoken = List.copyOf(spoken);
    }
}
