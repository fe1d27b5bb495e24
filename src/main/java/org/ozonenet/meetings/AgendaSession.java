package org.ozonenet.meetings;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.LocalizedText;
import org.springframework.data.annotation.PersistenceCreator;

/**
 * A session of a day.
 *
 * @param start clock time at the venue, or null where not stated
 * @param end clock time at the venue, or null
 */
public record AgendaSession(
        AgendaItemId id,
        LocalizedText title,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        SessionSetting setting,
        List<AgendaItem> items) {

    public AgendaSession {
        items = List.copyOf(items);
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("A session does not end before it starts");
        }
    }

    /** A new session of which no more is known. */
    public AgendaSession(
            LocalizedText title, @Nullable LocalTime start, @Nullable LocalTime end, List<AgendaItem> items) {
        this(AgendaItemId.random(), title, start, end, SessionSetting.plain(), items);
    }

    /** As it was stored, perhaps before all of this could be stated. */
    @PersistenceCreator
    static AgendaSession stored(
            AgendaItemId id,
            LocalizedText title,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            @Nullable SessionSetting setting,
            List<AgendaItem> items) {
        return new AgendaSession(id, title, start, end, setting == null ? SessionSetting.plain() : setting, items);
    }

    AgendaSession with(SessionSetting other) {
        return new AgendaSession(id, title, start, end, other, items);
    }

    AgendaSession with(List<AgendaItem> others) {
        return new AgendaSession(id, title, start, end, setting, others);
    }
}
