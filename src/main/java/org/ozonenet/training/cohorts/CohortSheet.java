package org.ozonenet.training.cohorts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;

/**
 * All that the page of a cohort shows to this reader.
 *
 * @param messages to the reader, or all for a trainer; the latest first
 * @param gender what the reader wants to be counted as, or null for somebody who does not learn in it
 */
public record CohortSheet(
        CohortLine line,
        List<PersonId> trainers,
        List<TrainingDay> days,
        List<OfExercise> exercises,
        List<CohortMessage> messages,
        @Nullable Gender gender) {

    /** @param holds what is in the cylinder, or null for a learner who has not read it yet */
    public record OfExercise(
            ExerciseId id, String cylinder, @Nullable String holds) {}
}
