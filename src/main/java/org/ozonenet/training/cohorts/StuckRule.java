package org.ozonenet.training.cohorts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ozonenet.training.learning.CourseStanding;
import org.ozonenet.training.learning.LearnerLine;

/** Who needs a word from a trainer. A rule of the portal; whoever runs a cohort may think otherwise. */
final class StuckRule {

    /** After this long without a first lesson. */
    static final Duration TO_BEGIN = Duration.ofDays(7);

    /** After this long without a lesson, while there are some left. */
    static final Duration QUIET = Duration.ofDays(14);

    private StuckRule() {}

    /**
     * Why somebody is stuck; empty where they are not.
     *
     * @param since when they came into the cohort
     */
    static Optional<Stuck> of(LearnerLine line, Instant since, Instant now) {
        var standing = line.standing();
        if (standing.left()) {
            return Optional.of(Stuck.LEFT_THE_COURSE);
        }
        if (standing.passed()) {
            return Optional.empty();
        }
        if (standing.test().next() == CourseStanding.Next.NONE_LEFT) {
            return Optional.of(Stuck.NO_ATTEMPT_LEFT);
        }
        var failed = standing.attempts().stream()
                .filter(attempt -> attempt.closedAt() != null && !attempt.passed())
                .count();
        if (failed > 1) {
            return Optional.of(Stuck.FAILED_TWICE);
        }
        var last = line.lastAt();
        if (last == null) {
            return since.plus(TO_BEGIN).isBefore(now) ? Optional.of(Stuck.NOT_BEGUN) : Optional.empty();
        }
        var isAtLessons = standing.resume() != null;
        return isAtLessons && last.plus(QUIET).isBefore(now) ? Optional.of(Stuck.QUIET) : Optional.empty();
    }
}
