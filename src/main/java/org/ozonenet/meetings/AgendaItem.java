package org.ozonenet.meetings;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.LocalizedText;

/**
 * An item of a session.
 *
 * @param start clock time at the venue, or null where not stated
 * @param speakers by function or body, never by name
 */
public record AgendaItem(LocalizedText title, @Nullable LocalTime start, List<LocalizedText> speakers) {

    public AgendaItem {
        speakers = List.copyOf(speakers);
    }
}
