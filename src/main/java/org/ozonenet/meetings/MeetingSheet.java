package org.ozonenet.meetings;

import java.util.List;
import java.util.Set;
import org.ozonenet.kernel.Tlp;

/**
 * All that a page about one meeting shows.
 *
 * @param linked the meetings it is linked to that the reader may see
 * @param mayChange whether the reader may change it
 * @param published whether those who are no members can see it
 * @param nextStates to which the reader may move it; empty for somebody who may not
 */
public record MeetingSheet(
        MeetingId id,
        MeetingPlan plan,
        MeetingState state,
        Tlp marking,
        List<Linked> linked,
        boolean mayChange,
        boolean published,
        Set<MeetingState> nextStates) {

    /** Another meeting and how this one belongs to it. */
    public record Linked(MeetingLink.Kind kind, MeetingLine meeting) {}
}
