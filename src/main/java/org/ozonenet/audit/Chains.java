package org.ozonenet.audit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The trail as the store has it: a collection to which entries are added and from which nothing is taken. The
 * identifier of an entry is made of its chain and its place, so two entries cannot take one place.
 */
final class Chains {

    static final String COLLECTION = "audit";

    private final MongoCollection<Document> entries;

    Chains(MongoDatabase database) {
        this.entries = database.getCollection(COLLECTION);
    }

    void createIndexes() {
        entries.createIndex(Indexes.ascending("eventId"), new IndexOptions().unique(true));
        entries.createIndex(Indexes.compoundIndex(Indexes.ascending("space"), Indexes.descending("sequence")));
    }

    /** @throws com.mongodb.MongoWriteException if the place is taken or the event has its entry already */
    void add(AuditEntry entry) {
        entries.insertOne(new Document("_id", entry.space() + ":" + entry.sequence())
                .append("space", entry.space())
                .append("sequence", entry.sequence())
                .append("eventId", entry.eventId())
                .append("kind", entry.kind())
                .append("at", Date.from(entry.at()))
                .append("actor", entry.actor())
                .append("facts", entry.facts())
                .append("previous", entry.previous())
                .append("hash", entry.hash()));
    }

    boolean has(String eventId) {
        return entries.find(new Document("eventId", eventId)).first() != null;
    }

    /** The newest entry of a chain, or null for a chain that has not begun. */
    @Nullable AuditEntry newest(String space) {
        var found = page(space, Long.MAX_VALUE, 1);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** Entries of a chain before a place, newest first. */
    List<AuditEntry> page(String space, long before, int count) {
        return entries.find(new Document("space", space).append("sequence", new Document("$lt", before)))
                .sort(new Document("sequence", -1))
                .limit(count)
                .map(Chains::read)
                .into(new ArrayList<>());
    }

    List<String> spaces() {
        return entries.distinct("space", String.class).into(new ArrayList<>()).stream()
                .sorted()
                .toList();
    }

    /** A chain from its beginning. */
    Iterable<AuditEntry> all(String space) {
        return entries.find(new Document("space", space))
                .sort(new Document("sequence", 1))
                .map(Chains::read);
    }

    private static AuditEntry read(Document stored) {
        return new AuditEntry(
                text(stored, "space"),
                stored.get("sequence", Number.class).longValue(),
                text(stored, "eventId"),
                text(stored, "kind"),
                Objects.requireNonNull(stored.getDate("at")).toInstant(),
                stored.getString("actor"),
                text(stored, "facts"),
                text(stored, "previous"),
                text(stored, "hash"));
    }

    private static String text(Document stored, String name) {
        return String.valueOf(stored.get(name));
    }
}
