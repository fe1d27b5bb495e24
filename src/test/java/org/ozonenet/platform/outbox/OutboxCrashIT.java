package org.ozonenet.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ozonenet.audit.AuditVerification;
import org.ozonenet.audit.ChainState;
import org.ozonenet.platform.store.Child;
import org.ozonenet.platform.store.EmbeddedStore;

class OutboxCrashIT {

    private static final int KILLS = 12;

    @TempDir
    Path data;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    @Test
    void everyEventHasItsEffectOnceThroughHardKills() throws Exception {
        var random = new Random(11);
        for (var round = 0; round < KILLS; round++) {
            var enough = acknowledged.size() + 1 + random.nextInt(200);
            try (var child = Child.start(OutboxChild.class, List.of(data.toString()), this::heard)) {
                for (var waited = 0; acknowledged.size() < enough && waited < 30_000; waited++) {
                    Thread.sleep(1);
                }
                assertThat(child.isAlive()).isTrue();
            }
            assertThat(acknowledged.size()).isGreaterThanOrEqualTo(enough);
        }
        relayTheRest();
        verify();
    }

    private void heard(String line) {
        if (line.startsWith("event ")) {
            acknowledged.add(line.substring("event ".length()));
        }
    }

    private void relayTheRest() throws Exception {
        var idle = new CountDownLatch(1);
        try (var child = Child.start(OutboxChild.class, List.of(data.toString(), "rest"), line -> {
            if (line.equals("idle")) {
                idle.countDown();
            }
        })) {
            assertThat(idle.await(120, TimeUnit.SECONDS)).isTrue();
        }
    }

    private void verify() {
        try (var store = EmbeddedStore.open(data);
                var client = MongoClients.create(store.address())) {
            var database = client.getDatabase(EmbeddedStore.DATABASE);
            var effects = list(database, OutboxChild.EFFECTS, "event");
            var audited = list(database, "audit", "eventId");
            var chains = new AuditVerification(database).verify();
            System.out.printf(
                    "%d kills, %,d acknowledged events, %,d effects, %,d repeats made harmless, %,d audit entries in %d chains%n",
                    KILLS,
                    acknowledged.size(),
                    effects.size(),
                    database.getCollection("repeats").countDocuments(),
                    audited.size(),
                    chains.size());

            // Compared as sets: a failure message with thousands of identifiers helps nobody.
            assertThat(new HashSet<>(effects).size())
                    .as("effects without repeats")
                    .isEqualTo(effects.size());
            assertThat(new HashSet<>(audited).size())
                    .as("entries without repeats")
                    .isEqualTo(audited.size());
            var seen = new HashSet<>(effects);
            assertThat(acknowledged.stream().filter(id -> !seen.contains(id)).count())
                    .as("acknowledged events without their effect")
                    .isZero();
            assertThat(new HashSet<>(audited).equals(new HashSet<>(effects)))
                    .as("the trail holds what the listener saw")
                    .isTrue();
            assertThat(chains).hasSize(4).allMatch(ChainState::isSound);
        }
    }

    private static List<String> list(MongoDatabase database, String collection, String field) {
        return StreamSupport.stream(database.getCollection(collection).find().spliterator(), false)
                .map((Document document) -> document.getString(field))
                .collect(Collectors.toList());
    }
}
