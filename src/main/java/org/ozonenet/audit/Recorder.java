package org.ozonenet.audit;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.DomainEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.stereotype.Component;

/**
 * Appends an entry for every event of every room, once per event however often it arrives. Where another node was
 * faster to take a place, the entry goes to the next one.
 */
@Component
class Recorder {

    private static final int TRIES = 50;

    private final Chains chains;
    private final MongoConverter converter;
    private final Map<String, AuditEntry> heads = new ConcurrentHashMap<>();
    private final Map<String, Object> turns = new ConcurrentHashMap<>();

    Recorder(MongoOperations store, MongoConverter converter) {
        this.chains = Objects.requireNonNull(store.execute(Chains::new));
        this.converter = converter;
        chains.createIndexes();
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void record(DomainEvent event) {
        var written = new Document();
        converter.write(event, written);
        synchronized (turns.computeIfAbsent(event.header().space(), space -> new Object())) {
            append(event, String.valueOf(written.get("_class")), Facts.canonical(written));
        }
    }

    private void append(DomainEvent event, String kind, String facts) {
        var space = event.header().space();
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var head = heads.getOrDefault(space, null);
            var entry = after(head == null ? chains.newest(space) : head, event, kind, facts);
            try {
                chains.add(entry);
                heads.put(space, entry);
                return;
            } catch (MongoWriteException e) {
                if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
                if (chains.has(entry.eventId())) {
                    return;
                }
                heads.remove(space);
            }
        }
        throw new IllegalStateException("No place in the trail of %s after %d tries".formatted(space, TRIES));
    }

    private static AuditEntry after(@Nullable AuditEntry head, DomainEvent event, String kind, String facts) {
        var header = event.header();
        var entry = new AuditEntry(
                header.space(),
                head == null ? 1 : head.sequence() + 1,
                header.eventId(),
                kind,
                header.at().truncatedTo(ChronoUnit.MILLIS),
                header.actor(),
                facts,
                head == null ? Links.BEGINNING : head.hash(),
                "");
        return new AuditEntry(
                entry.space(),
                entry.sequence(),
                entry.eventId(),
                entry.kind(),
                entry.at(),
                entry.actor(),
                entry.facts(),
                entry.previous(),
                Links.hashOf(entry));
    }
}
