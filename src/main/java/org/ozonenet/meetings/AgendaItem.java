package org.ozonenet.meetings;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.LocalizedText;
import org.springframework.data.annotation.PersistenceCreator;

/**
 * An item of a session.
 *
 * @param start clock time at the venue, or null where not stated
 * @param minutes how long it is meant to take, or null where not stated
 * @param speakers by function or body, never by name
 * @param slides languages in which its slides are there before the session, as ISO 639 codes
 */
public record AgendaItem(
        AgendaItemId id,
        LocalizedText title,
        @Nullable LocalTime start,
        @Nullable Integer minutes,
        List<LocalizedText> speakers,
        List<String> slides) {

    /** More than a day is a slip of the finger. */
    private static final int LONGEST = 24 * 60;

    public AgendaItem {
        speakers = List.copyOf(speakers);
        slides = LanguageCodes.checked(slides);
        if (minutes != null && (minutes < 0 || minutes > LONGEST)) {
            throw new IllegalArgumentException("An item takes between none and %d minutes".formatted(LONGEST));
        }
    }

    /** A new item of which no more is known. */
    public AgendaItem(LocalizedText title, @Nullable LocalTime start, List<LocalizedText> speakers) {
        this(AgendaItemId.random(), title, start, null, speakers, List.of());
    }

    /** As it was stored, perhaps before all of this could be stated. */
    @PersistenceCreator
    static AgendaItem stored(
            AgendaItemId id,
            LocalizedText title,
            @Nullable LocalTime start,
            @Nullable Integer minutes,
            List<LocalizedText> speakers,
            @Nullable List<String> slides) {
        return new AgendaItem(id, title, start, minutes, speakers, slides == null ? List.of() : slides);
    }

    AgendaItem at(@Nullable LocalTime other) {
        return new AgendaItem(id, title, other, minutes, speakers, slides);
    }

    AgendaItem lasting(@Nullable Integer other) {
        return new AgendaItem(id, title, start, other, speakers, slides);
    }
}
