package org.ozonenet.training.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;

/**
 * How one learner gets on, for those who accompany them.
 *
 * @param lastAt when they last read a lesson, or null where they have read none
 */
public record LearnerLine(
        PersonId learner, CourseStanding standing, @Nullable Instant lastAt) {}
