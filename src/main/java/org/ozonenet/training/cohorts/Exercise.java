package org.ozonenet.training.cohorts;

/**
 * An exercise with a refrigerant identifier: what is in a cylinder.
 *
 * @param cylinder what is written on it for the exercise, such as a letter
 * @param holds what it does hold, by a name that reference data know; learners see it when they have read theirs
 */
public record Exercise(ExerciseId id, String cylinder, String holds) {

    static final int LONGEST = 60;

    /** @throws IllegalArgumentException if one of the two is missing or too long */
    public Exercise {
        cylinder = cylinder.strip();
        holds = holds.strip();
        if (cylinder.isEmpty() || holds.isEmpty() || cylinder.length() > LONGEST || holds.length() > LONGEST) {
            throw new IllegalArgumentException("An exercise has a cylinder and what it holds");
        }
    }
}
