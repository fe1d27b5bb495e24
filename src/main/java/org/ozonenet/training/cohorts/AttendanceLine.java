package org.ozonenet.training.cohorts;

import java.time.Instant;
import java.util.List;
import org.ozonenet.access.PersonId;

/**
 * Somebody was there on a day, or was struck from its list.
 *
 * @param by the person themself, or the trainer who wrote it down
 * @param reason why a trainer wrote it down or struck it out, or empty
 * @param earlier what stood there before, the earliest first
 */
public record AttendanceLine(
        DayId day, PersonId person, Instant at, PersonId by, String reason, List<AttendanceMark> earlier) {

    public AttendanceLine {
        earlier = List.copyOf(earlier);
    }
}
