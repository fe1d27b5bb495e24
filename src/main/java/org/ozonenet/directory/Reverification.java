package org.ozonenet.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks each hour for entries that somebody has to make sure of again. The moment is data, so a portal that stood still
 * catches up with one reminder and not with all of them; done by several nodes at once, one of them wins.
 */
@Component
class Reverification {

    /** Days after the end of the time at which ozone officer and coordinator are told. */
    static final int TELL_THE_NEXT_LEVEL = -14;

    private static final List<Integer> DAYS = List.of(30, 7, 0, TELL_THE_NEXT_LEVEL);
    private static final Logger LOG = LoggerFactory.getLogger(Reverification.class);
    private static final long SECONDS_OF_A_DAY = Duration.ofDays(1).toSeconds();

    private final EntryStore store;
    private final Clock clock;
    private final Duration period;

    @Autowired
    Reverification(
            EntryStore store, Clock clock, @Value("${ozonenet.directory.reverify-after-days:180}") int afterDays) {
        this(store, clock, Duration.ofDays(afterDays));
    }

    Reverification(EntryStore store, Clock clock, Duration period) {
        this.store = store;
        this.clock = clock;
        this.period = period;
    }

    /** After what time somebody has to make sure of an entry again. */
    Duration period() {
        return period;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void remind() {
        var now = clock.instant();
        for (var entry : store.findCaredForSinceBefore(now.minus(period).plus(Duration.ofDays(DAYS.getFirst())))) {
            var since = entry.care().since();
            if (since != null) {
                remind(entry, since.plus(period), now);
            }
        }
    }

    private void remind(Entry entry, Instant due, Instant now) {
        var step = step(due, now).filter(days -> !entry.care().wasReminded(days));
        if (step.isPresent()) {
            try {
                store.save(entry.reminded(step.get(), due, now));
            } catch (OptimisticLockingFailureException e) {
                LOG.debug("Somebody else has just changed the entry; the next round looks again");
            }
        }
    }

    static Optional<Integer> step(Instant due, Instant now) {
        var left = Math.ceilDiv(Duration.between(now, due).toSeconds(), SECONDS_OF_A_DAY);
        return DAYS.stream().filter(days -> left <= days).min(Integer::compare);
    }
}
