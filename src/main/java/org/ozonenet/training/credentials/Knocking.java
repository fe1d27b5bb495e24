package org.ozonenet.training.credentials;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries codes. Only codes that are none count, per network address: an officer who checks a hundred
 * certificates is not slowed down, somebody who tries a hundred codes is, and is then told nothing about right ones
 * either.
 */
@Component
class Knocking {

    static final int FREE = 20;
    static final Duration WINDOW = Duration.ofMinutes(10);

    /** Beyond that many addresses the oldest are forgotten: memory is not for strangers to fill. */
    private static final int MOST = 50_000;

    private final Clock clock;
    private final Map<String, Missed> misses = new ConcurrentHashMap<>();

    Knocking(Clock clock) {
        this.clock = clock;
    }

    private record Missed(int times, Instant since) {}

    boolean mustWait(String address) {
        var missed = misses.get(address);
        return missed != null && missed.times() >= FREE && isRecent(missed);
    }

    void missed(String address) {
        if (misses.size() >= MOST) {
            misses.values().removeIf(missed -> !isRecent(missed));
            if (misses.size() >= MOST) {
                misses.clear();
            }
        }
        misses.merge(
                address,
                new Missed(1, clock.instant()),
                (before, one) -> isRecent(before) ? new Missed(before.times() + 1, before.since()) : one);
    }

    private boolean isRecent(Missed missed) {
        return missed.since().plus(WINDOW).isAfter(clock.instant());
    }
}
