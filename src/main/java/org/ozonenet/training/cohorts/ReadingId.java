package org.ozonenet.training.cohorts;

import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Id;

/** One person's reading in one exercise. */
record ReadingId(String value) implements Id {

    ReadingId {
        Id.checked(value);
    }

    static ReadingId of(ExerciseId exercise, PersonId person) {
        return new ReadingId(exercise.value() + "-" + person.value());
    }
}
