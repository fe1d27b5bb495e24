package org.ozonenet.meetings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One day of a programme.
 *
 * @param day or null where the programme does not say which day it was
 */
public record AgendaDay(@Nullable LocalDate day, List<AgendaSession> sessions) {

    public AgendaDay {
        sessions = List.copyOf(sessions);
    }
}
