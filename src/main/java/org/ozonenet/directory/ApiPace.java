package org.ozonenet.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often a system may ask: so many times in each minute, counted on this node. */
@Component
class ApiPace {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Map<SystemId, Window> windows = new ConcurrentHashMap<>();
    private final Clock clock;
    private final int most;

    ApiPace(Clock clock, @Value("${ozonenet.directory.api-requests-per-minute:60}") int most) {
        this.clock = clock;
        this.most = most;
    }

    private record Window(Instant from, int asked) {}

    /** Counts a request; after how many seconds to ask again, or 0 where it is within the pace. */
    long wait(SystemId system) {
        var now = clock.instant();
        var window = windows.compute(
                system,
                (id, before) -> before == null || !now.isBefore(before.from().plus(WINDOW))
                        ? new Window(now, 1)
                        : new Window(before.from(), before.asked() + 1));
        return window.asked() <= most
                ? 0
                : Math.max(1, Duration.between(now, window.from().plus(WINDOW)).toSeconds());
    }
}
