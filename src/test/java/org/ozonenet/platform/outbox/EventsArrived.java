package org.ozonenet.platform.outbox;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Lets a test wait until every event has been relayed, and the events of their effects too. Inject it. */
@Component
public class EventsArrived {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Relay relay;

    EventsArrived(Relay relay) {
        this.relay = relay;
    }

    /** Returns when nothing is being relayed any more; events whose listener failed stay behind. */
    public void await() {
        var end = Instant.now().plus(PATIENCE);
        while (!relay.isIdle()) {
            if (Instant.now().isAfter(end)) {
                fail("Events were still being relayed after " + PATIENCE);
            }
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
