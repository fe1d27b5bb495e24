package org.ozonenet.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreKillIT {

    private static final int KILLS = 22;

    @TempDir
    Path data;

    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final AtomicLong writes = new AtomicLong();

    @Test
    void keepsEveryAcknowledgedWriteThroughHardKills() throws Exception {
        var random = new Random(7);
        var begin = System.nanoTime();
        for (var round = 0; round < KILLS; round++) {
            var before = writes.get();
            var start = 1_000_000_000L * round;
            try (var child = Child.start(StoreChild.class, List.of(data.toString(), "" + start), this::heard)) {
                // Counted in writes, not in time, so that a busy machine is put to the same test.
                var enough = before + 1 + random.nextInt(800);
                for (var waited = 0; writes.get() < enough && waited < 20_000; waited++) {
                    Thread.sleep(1);
                }
                assertThat(child.isAlive()).isTrue();
            }
            assertThat(writes.get()).as("writes in round %d", round).isGreaterThan(before);
            verify(round);
        }
        System.out.printf(
                "%d kills, %,d acknowledged writes, 0 lost, 0 half-written, %.0f s%n",
                KILLS, writes.get(), (System.nanoTime() - begin) / 1e9);
    }

    private void heard(String line) {
        var space = line.indexOf(' ');
        acknowledged.merge(line.substring(0, space), Long.parseLong(line.substring(space + 1)), Math::max);
        writes.incrementAndGet();
    }

    private void verify(int round) {
        var found = new HashMap<String, Long>();
        try (var store = EmbeddedStore.open(data);
                var client = MongoClients.create(store.address())) {
            for (Document document :
                    client.getDatabase("ozonenet").getCollection("written").find()) {
                assertThat(StoreChild.isWhole(document))
                        .as("round %d: %s", round, document)
                        .isTrue();
                found.put(document.getString("_id"), document.getLong("value"));
            }
        }
        acknowledged.forEach((id, value) -> assertThat(found.get(id))
                .as("round %d: %s", round, id)
                .isNotNull()
                .isGreaterThanOrEqualTo(value));
    }
}
