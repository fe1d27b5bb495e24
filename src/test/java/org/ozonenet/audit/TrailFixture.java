package org.ozonenet.audit;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import org.bson.Document;

/** Puts a trail into a database without the portal around it. */
public final class TrailFixture {

    private TrailFixture() {}

    public static void fill(MongoDatabase database, String space, int entries) {
        var chains = new Chains(database);
        chains.createIndexes();
        for (var n = 1; n <= entries; n++) {
            var head = chains.newest(space);
            var previous = head == null ? Links.BEGINNING : head.hash();
            chains.add(entry(space, n, previous, Links.hashOf(entry(space, n, previous, ""))));
        }
    }

    public static void flipOneBitOfFacts(MongoDatabase database, String space, int sequence) {
        var audit = database.getCollection(Chains.COLLECTION);
        var id = new Document("_id", space + ":" + sequence);
        var facts = audit.find(id).first().getString("facts").toCharArray();
        facts[facts.length / 2] ^= 1;
        audit.updateOne(id, new Document("$set", new Document("facts", new String(facts))));
    }

    private static AuditEntry entry(String space, int n, String previous, String hash) {
        return new AuditEntry(
                space,
                n,
                "event-" + n,
                "counted",
                Instant.EPOCH.plusSeconds(n),
                null,
                "{\"count\": " + n + "}",
                previous,
                hash);
    }
}
