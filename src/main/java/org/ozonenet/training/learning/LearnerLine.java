package org.ozonenet.training.learning;

import org.ozonenet.access.PersonId;

/** How one learner gets on, for those who accompany them. */
public record LearnerLine(PersonId learner, CourseStanding standing) {}
