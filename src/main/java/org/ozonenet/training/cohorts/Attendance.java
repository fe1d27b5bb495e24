package org.ozonenet.training.cohorts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody was there on a day.
 *
 * @param by the person themself, or the trainer who wrote it down
 * @param reason why a trainer wrote it down or struck it out, or empty
 * @param struck whether it was an error
 */
@Document("attendances")
@TypeAlias("attendance")
record Attendance(
        @Id AttendanceId id,
        @Version @Nullable Long version,
        CohortId cohort,
        DayId day,
        PersonId person,
        Instant at,
        PersonId by,
        String reason,
        boolean struck) {

    static Attendance of(CohortId cohort, DayId day, PersonId person, Instant at, PersonId by, String reason) {
        return new Attendance(AttendanceId.of(day, person), null, cohort, day, person, at, by, reason, false);
    }

    Attendance written(boolean toStruck, Instant when, PersonId who, String why) {
        return new Attendance(id, version, cohort, day, person, when, who, why, toStruck);
    }

    AttendanceLine line() {
        return new AttendanceLine(day, person, at, by, reason);
    }
}
