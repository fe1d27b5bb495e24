package org.ozonenet.meetings.live;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.meetings.MeetingId;

/**
 * What a room was asked, and what it thinks.
 *
 * @param turnout how many have spoken
 * @param counts of the options, in their order; null while an anonymous one is open, and where so few have spoken that
 *     the counts would name them
 * @param voices of a named one
 */
public record OpinionSheet(
        OpinionId id,
        MeetingId meeting,
        OpinionDraft asked,
        boolean open,
        int turnout,
        @Nullable List<Integer> counts,
        List<Voice> voices) {

    /** @param of a person's identifier, or the code of a country, as the question has it */
    public record Voice(String of, int option) {}

    public OpinionSheet {
        counts = counts == null ? null : List.copyOf(counts);
        voices = List.copyOf(voices);
    }
}
