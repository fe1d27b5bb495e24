package org.ozonenet.training.cohorts;

import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Id;

/** One person on one day: to be there twice is to be there once. */
record AttendanceId(String value) implements Id {

    AttendanceId {
        Id.checked(value);
    }

    static AttendanceId of(DayId day, PersonId person) {
        return new AttendanceId(day.value() + "-" + person.value());
    }
}
