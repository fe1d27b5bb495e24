package org.ozonenet.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
class StoreGrowthIT {

    private static final int DOCUMENTS = 5_000;
    private static final int UPDATES = 100_000;

    @TempDir
    Path data;

    @Test
    void staysWithinFiveTimesTheLiveDataThroughAHundredThousandSmallUpdates() throws Exception {
        var folder = new StoreFolder(data);
        long live;
        var largest = 0L;
        try (var store = EmbeddedStore.open(data);
                var client = MongoClients.create(store.address())) {
            var collection = client.getDatabase("ozonenet").getCollection("counted");
            var random = new Random(3);
            collection.insertMany(IntStream.range(0, DOCUMENTS)
                    .mapToObj(n -> new Document("_id", "d" + n)
                            .append("count", 0)
                            .append("text", Long.toHexString(random.nextLong()).repeat(20)))
                    .toList());
            try (var writers = Executors.newFixedThreadPool(8)) {
                for (var n = 0; n < UPDATES; n++) {
                    var id = "d" + random.nextInt(DOCUMENTS);
                    writers.execute(() -> collection.updateOne(
                            new Document("_id", id), new Document("$inc", new Document("count", 1))));
                }
                writers.shutdown();
                while (!writers.isTerminated()) {
                    Thread.sleep(250);
                    largest = Math.max(largest, folder.size());
                }
            }
            live = live(client.getDatabase("ozonenet").getCollection("counted", RawBsonDocument.class));
        }
        var closed = Files.size(folder.file());
        System.out.printf(
                "%,d updates: %,d bytes live; file at most %,d (%.1f times), after closing %,d (%.1f times)%n",
                UPDATES, live, largest, (double) largest / live, closed, (double) closed / live);

        assertThat(largest).isLessThanOrEqualTo(5 * live);
        assertThat(closed).isLessThanOrEqualTo(5 * live);
    }

    private static long live(com.mongodb.client.MongoCollection<RawBsonDocument> collection) {
        var bytes = 0L;
        for (var document : collection.find()) {
            bytes += document.getByteBuffer().remaining();
        }
        return bytes;
    }
}
