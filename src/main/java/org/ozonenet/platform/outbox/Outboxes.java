package org.ozonenet.platform.outbox;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.ozonenet.kernel.Outboxed;
import org.springframework.data.mapping.context.MappingContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.util.Streamable;
import org.springframework.stereotype.Component;

/** The events that wait in the documents of all rooms, as the store has them. */
@Component
class Outboxes {

    private static final String PENDING = "outbox.pending";

    private final MongoOperations store;
    private final List<String> collections;

    Outboxes(MongoOperations store) {
        this.store = store;
        this.collections = collections(store.getConverter().getMappingContext());
    }

    /** Every document in which events wait. */
    Stream<OutboxRef> waiting() {
        return collections.stream().flatMap(this::waitingIn);
    }

    /** The events that wait in a document, oldest first. */
    List<Document> pending(OutboxRef ref) {
        var found = store.getCollection(ref.collection())
                .find(new Document("_id", ref.id()))
                .projection(new Document(PENDING, 1))
                .first();
        return found == null ? List.of() : found.getEmbedded(List.of("outbox", "pending"), List.<Document>of());
    }

    /** Takes a relayed event out of its document. The version stays: nobody's work on the document is disturbed. */
    void remove(OutboxRef ref, String eventId) {
        var pull = new Document("$pull", new Document(PENDING, new Document("header.eventId", eventId)));
        store.getCollection(ref.collection()).updateOne(new Document("_id", ref.id()), pull);
    }

    private Stream<OutboxRef> waitingIn(String collection) {
        var found = store.getCollection(collection)
                .find(new Document(PENDING + ".0", new Document("$exists", true)))
                .projection(new Document("_id", 1));
        return Streamable.of(found).stream()
                .map(document -> new OutboxRef(collection, Objects.requireNonNull(document.get("_id"))))
                .toList()
                .stream();
    }

    private static List<String> collections(MappingContext<? extends MongoPersistentEntity<?>, ?> mapped) {
        return mapped.getPersistentEntities().stream()
                .filter(entity -> Outboxed.class.isAssignableFrom(entity.getType()))
                .filter(entity ->
                        entity.isAnnotationPresent(org.springframework.data.mongodb.core.mapping.Document.class))
                .map(MongoPersistentEntity::getCollection)
                .distinct()
                .toList();
    }
}
