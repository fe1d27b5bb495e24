package org.ozonenet.training.cohorts;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.training.learning.LearnerLine;

/**
 * How a learner of a cohort gets on.
 *
 * @param country for which they learn, or null
 * @param line how far they are; empty for a moment after they came in
 * @param stuck why they need a word, or empty
 * @param attended the days on which they were there
 */
public record CohortLearner(
        PersonId person,
        String name,
        @Nullable Iso2 country,
        Optional<LearnerLine> line,
        Optional<Stuck> stuck,
        Set<DayId> attended) {}
