package org.ozonenet.training.cohorts;

import org.ozonenet.kernel.Id;

/** An exercise with a refrigerant identifier. */
public record ExerciseId(String value) implements Id {

    public ExerciseId {
        Id.checked(value);
    }

    public static ExerciseId random() {
        return new ExerciseId(Id.random());
    }
}
