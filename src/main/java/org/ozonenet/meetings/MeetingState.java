package org.ozonenet.meetings;

import java.util.EnumSet;
import java.util.Set;

/** Where a meeting stands. */
public enum MeetingState {
    /** Being prepared. */
    PLANNED,
    /** Those invited can see and answer. */
    OPEN,
    UNDER_WAY,
    /** Over; the follow-up of its recommendations is not. */
    CLOSED,
    /** Kept for reading. */
    ARCHIVED,
    /** Called off before it took place. */
    CANCELLED;

    /**
     * The states that can come next. From planned to closed leads the way of a meeting that is entered after it took
     * place; from closed back to under way that of one that was closed too early; from cancelled back that of one that is held
     * after all.
     */
    public Set<MeetingState> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(OPEN, CLOSED, CANCELLED);
            case OPEN -> EnumSet.of(PLANNED, UNDER_WAY, CANCELLED);
            case UNDER_WAY -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.of(UNDER_WAY, ARCHIVED);
            case ARCHIVED -> EnumSet.of(CLOSED);
            case CANCELLED -> EnumSet.of(PLANNED);
        };
    }

    /** Whether nothing can be done in the meeting any more. */
    public boolean isOver() {
        return EnumSet.of(CLOSED, ARCHIVED, CANCELLED).contains(this);
    }
}
