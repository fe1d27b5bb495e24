package org.ozonenet.training.learning;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Closes attempts: those handed in, and those whose time has ended with nobody there. */
@Component
class Closing {

    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);
    private static final int TRIES = 20;

    private final AttemptStore store;
    private final Syllabi syllabi;
    private final Clock clock;

    Closing(AttemptStore store, Syllabi syllabi, Clock clock) {
        this.store = store;
        this.syllabi = syllabi;
        this.clock = clock;
    }

    /** Closes an attempt with the answers that are in the store, if it is still open. */
    Attempt close(AttemptId id) {
        for (var attempt = 1; ; attempt++) {
            var before = store.findById(id).orElseThrow();
            if (!before.isOpen()) {
                return before;
            }
            try {
                return store.save(before.closed(syllabi.of(before.course()), end(before, now())));
            } catch (OptimisticLockingFailureException e) {
                // An answer has come in between: it counts.
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** The attempt, closed first where its time is over and no answer on its way can count any more. */
    Attempt asOfNow(Attempt attempt) {
        return attempt.isOpen() && !AttemptRule.stillCounts(attempt.endsAt(), now()) ? close(attempt.id()) : attempt;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void closeOverdue() {
        for (var attempt : store.findOverdue(now().minus(AttemptRule.GRACE))) {
            try {
                close(attempt.id());
            } catch (RuntimeException e) {
                LOG.warn(
                        "The attempt {} could not be closed; the next round tries again",
                        attempt.id().value(),
                        e);
            }
        }
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Instant end(Attempt attempt, Instant now) {
        return now.isAfter(attempt.endsAt()) ? attempt.endsAt() : now;
    }
}
