package org.ozonenet.training.cohorts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Whether somebody was there on a day, with all that was ever written about it.
 *
 * @param by the person themself, or the trainer who wrote it down
 * @param reason why a trainer wrote it down or struck it out, or empty
 * @param struck whether it was an error
 * @param earlier what stood there before, the earliest first
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
        boolean struck,
        List<AttendanceMark> earlier) {

    /** @param earlier absent in what was stored before it was kept */
    Attendance {
        earlier = earlier == null ? List.of() : List.copyOf(earlier);
    }

    static Attendance of(CohortId cohort, DayId day, PersonId person, Instant at, PersonId by, String reason) {
        return new Attendance(
                AttendanceId.of(day, person), null, cohort, day, person, at, by, reason, false, List.of());
    }

    Attendance written(boolean toStruck, Instant when, PersonId who, String why) {
        var marks = new ArrayList<>(earlier);
        marks.add(new AttendanceMark(at, by, reason, struck));
        return new Attendance(id, version, cohort, day, person, when, who, why, toStruck, marks);
    }

    AttendanceLine line() {
        return new AttendanceLine(day, person, at, by, reason, earlier);
    }
}
