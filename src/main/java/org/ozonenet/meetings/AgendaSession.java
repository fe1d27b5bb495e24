package org.ozonenet.meetings;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.LocalizedText;

/**
 * A session of a day.
 *
 * @param start clock time at the venue, or null where not stated
 * @param end clock time at the venue, or null
 */
public record AgendaSession(
        LocalizedText title,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        List<AgendaItem> items) {

    public AgendaSession {
        items = List.copyOf(items);
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("A session does not end before it starts");
        }
    }
}
