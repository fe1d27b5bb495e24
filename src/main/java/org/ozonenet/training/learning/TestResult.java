package org.ozonenet.training.learning;

import java.time.Instant;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.training.catalogue.CourseCode;

/**
 * What an attempt came to: figures and what to learn again, no keys.
 *
 * @param timeOver whether the clock ended it
 * @param unanswered how many questions had no answer
 */
public record TestResult(
        AttemptId id,
        CourseCode course,
        LocalizedText title,
        Instant startedAt,
        Instant closedAt,
        boolean timeOver,
        int unanswered,
        int passPercent,
        TestOutcome outcome) {}
