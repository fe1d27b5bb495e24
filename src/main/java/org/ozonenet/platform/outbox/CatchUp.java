package org.ozonenet.platform.outbox;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Relays, at the start and each minute, what a crash or a failing listener left behind. */
@Component
class CatchUp implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Outboxes outboxes;
    private final Relay relay;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("outbox-catch-up").factory());

    CatchUp(Outboxes outboxes, Relay relay) {
        this.outboxes = outboxes;
        this.relay = relay;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        clock.scheduleWithFixedDelay(this::tryOnce, 0, EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    /** Wakes the relay for every document in which events wait. */
    void once() {
        outboxes.waiting().forEach(relay::wake);
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }

    private void tryOnce() {
        try {
            once();
        } catch (RuntimeException e) {
            LOG.warn("Catching up on events failed; the next try is in {}", EVERY, e);
        }
    }
}
