package org.ozonenet.training.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ozonenet.training.catalogue.TheoryTest;

/**
 * Who may begin a test, and until when an answer counts. The clock is the portal's and runs from the start to the end
 * without a stop: a lost link costs time, as it does in a room with a clock on the wall.
 */
final class AttemptRule {

    /** For an answer that was on its way when the time ended. */
    static final Duration GRACE = Duration.ofSeconds(10);

    private AttemptRule() {}

    /**
     * An attempt as the rule looks at it.
     *
     * @param closedAt null while it runs
     */
    record Past(Instant startedAt, @Nullable Instant closedAt) {}

    /** Whether, and from when, another attempt may begin. */
    sealed interface Answer {

        /** Now; so many are left, this one counted. */
        record Begin(int left) implements Answer {}

        /** One is running; it goes on. */
        record GoOn() implements Answer {}

        record Wait(Instant until, int left) implements Answer {}

        /** All attempts are used. */
        record NoneLeft() implements Answer {}
    }

    /** @param past all attempts of this enrolment, in any order; one whose time is over counts as closed at its end */
    static Answer next(TheoryTest test, List<Past> past, Instant now) {
        if (past.stream().anyMatch(each -> each.closedAt() == null)) {
            return new Answer.GoOn();
        }
        var left = test.attempts() - past.size();
        if (left <= 0) {
            return new Answer.NoneLeft();
        }
        var from = past.stream()
                .flatMap(each -> Optional.ofNullable(each.closedAt()).stream())
                .max(Comparator.naturalOrder())
                .map(last -> last.plus(test.waiting()))
                .orElse(now);
        return now.isBefore(from) ? new Answer.Wait(from, left) : new Answer.Begin(left);
    }

    /** The time for a paper: that of the whole test, or its share where only some of the units are still to be passed. */
    static Duration time(TheoryTest test, int drawn) {
        var whole = test.draw().values().stream()
                .flatMap(levels -> levels.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        if (drawn >= whole || whole == 0) {
            return test.time();
        }
        // Whole minutes, rounded up: for the candidate in doubt.
        return Duration.ofMinutes((test.time().toMinutes() * drawn + whole - 1) / whole);
    }

    /** Whether an answer that arrives now still counts. */
    static boolean stillCounts(Instant endsAt, Instant now) {
        return !now.isAfter(endsAt.plus(GRACE));
    }

    /** What the candidate sees as left; never below nothing. */
    static Duration left(Instant endsAt, Instant now) {
        return now.isAfter(endsAt) ? Duration.ZERO : Duration.between(now, endsAt);
    }
}
