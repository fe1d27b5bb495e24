package org.ozonenet.meetings.live;

import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.annotation.TypeAlias;

/**
 * Something happened on the list of speakers.
 *
 * @param person whom it is about, or null where it is about the list
 */
@TypeAlias("live-floor-moved")
public record FloorMoved(
        EventHeader header,
        MeetingId meeting,
        Step step,
        @Nullable PersonId person) implements DomainEvent {

    /** What happened. */
    public enum Step {
        ASKED,
        WITHDRAWN,
        GIVEN,
        ENDED,
        LIST_CLOSED,
        LIST_OPENED
    }
}
