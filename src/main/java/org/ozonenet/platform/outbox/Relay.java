package org.ozonenet.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.ozonenet.kernel.DomainEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.stereotype.Component;

/**
 * Tells listeners the events of saved documents, one document's events in their order, and takes each out of its
 * document when all its listeners have done their work. What fails stays and is tried again at the next catch-up; the
 * later events of the same document wait behind it, other documents do not.
 */
@Component
class Relay implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int AT_A_TIME = 4;

    private final Outboxes outboxes;
    private final MongoConverter converter;
    private final ApplicationEventPublisher publisher;
    private final MeterRegistry meters;
    private final Relayed relayed = new Relayed();
    private final Map<OutboxRef, Integer> wanted = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_A_TIME, Thread.ofVirtual().name("outbox-relay-", 0).factory());

    Relay(Outboxes outboxes, MongoConverter converter, ApplicationEventPublisher publisher, MeterRegistry meters) {
        this.outboxes = outboxes;
        this.converter = converter;
        this.publisher = publisher;
        this.meters = meters;
    }

    /** Relays what waits in the document, soon and on another thread. */
    void wake(OutboxRef ref) {
        if (wanted.merge(ref, 1, Integer::sum) == 1) {
            try {
                threads.execute(() -> drain(ref));
            } catch (RejectedExecutionException stopping) {
                wanted.remove(ref);
            }
        }
    }

    boolean isIdle() {
        return wanted.isEmpty();
    }

    @Override
    public void destroy() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(5, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }

    private void drain(OutboxRef ref) {
        int seen;
        do {
            seen = wanted.getOrDefault(ref, 0);
            try {
                relayAll(ref);
            } catch (RuntimeException e) {
                LOG.warn("Events of a document in {} stay for the next catch-up", ref.collection(), e);
            }
        } while (!wanted.remove(ref, seen));
    }

    private void relayAll(OutboxRef ref) {
        for (var stored : outboxes.pending(ref)) {
            if (!relay(ref, stored)) {
                return;
            }
        }
    }

    private boolean relay(OutboxRef ref, Document stored) {
        var eventId = stored.getEmbedded(java.util.List.of("header", "eventId"), String.class);
        if (!relayed.contains(eventId) && !isTold(stored, eventId)) {
            return false;
        }
        relayed.add(eventId);
        outboxes.remove(ref, eventId);
        return true;
    }

    /** Logs and counts kinds and identifiers only: what an event says is nobody's business here. */
    private boolean isTold(Document stored, String eventId) {
        var kind = String.valueOf(stored.get("_class"));
        var failures = Listeners.tell(publisher, converter.read(DomainEvent.class, stored));
        failures.forEach(failure -> LOG.warn("A listener failed on {} {}; it is tried again", kind, eventId, failure));
        meters.counter("ozonenet.outbox." + (failures.isEmpty() ? "relayed" : "failed"), "event", kind)
                .increment();
        return failures.isEmpty();
    }
}
