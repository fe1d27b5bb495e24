package org.ozonenet.meetings.live;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.meetings.MeetingId;

/**
 * A decision, an action point or a remark of a meeting.
 *
 * @param number among those of its kind in its meeting, from 1 and without gaps
 * @param others to whom beside the countries, in words; may be empty
 * @param under what was on when it was noted, or null
 * @param notedAt when it reached the portal
 * @param withdrawn it keeps its number and counts no more
 * @param version rises with each correction
 */
public record LiveNoteLine(
        LiveNoteId id,
        MeetingId meeting,
        NoteKind kind,
        int number,
        String text,
        Lang lang,
        Set<Iso2> countries,
        String others,
        @Nullable LocalDate dueOn,
        @Nullable LocalizedText under,
        Instant notedAt,
        boolean withdrawn,
        long version) {

    public LiveNoteLine {
        countries = Set.copyOf(countries);
    }
}
