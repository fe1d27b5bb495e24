package org.ozonenet.platform.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.springframework.util.FileSystemUtils;

/** Measures the embedded store on this machine: how fast it acknowledges, and how its file grows. */
final class StoreBench {

    private static final int WARM_UP = 2_000;

    private final int writes;
    private final int updates;
    private final Path folder;

    StoreBench(Path folder, int writes, int updates) {
        this.folder = folder;
        this.writes = writes;
        this.updates = updates;
    }

    /** @param args how many inserts and how many updates; 10,000 and 100,000 where nothing is said */
    public static void main(String[] args) throws Exception {
        // The protocol's server writes a line for each connection where no log is set up.
        System.setProperty("logback.configurationFile", "quiet-logback.xml");
        var folder = Files.createTempDirectory("ozonenet-bench");
        new StoreBench(
                        folder,
                        args.length > 0 ? Integer.parseInt(args[0]) : 10_000,
                        args.length > 1 ? Integer.parseInt(args[1]) : 100_000)
                .run(System.out::println);
        FileSystemUtils.deleteRecursively(folder);
    }

    /** Runs everything, one sentence per finding. */
    void run(Consumer<String> say) throws Exception {
        try (var store = EmbeddedStore.open(folder);
                var client = MongoClients.create(store.address())) {
            var database = client.getDatabase(EmbeddedStore.DATABASE);
            inserts(database.getCollection("warm"), 8, WARM_UP);
            for (var writers : new int[] {1, 8}) {
                say.accept(inserts(database.getCollection("by" + writers), writers, writes));
            }
            say.accept(updates(database.getCollection("updated"), 8));
            var many = database.getCollection("by8");
            many.createIndex(new Document("owner", 1));
            say.accept(versioned(many, 8));
            say.accept(found(many, 8));
            say.accept(size("While open", live(client)));
        }
        try (var store = EmbeddedStore.open(folder);
                var client = MongoClients.create(store.address())) {
            say.accept(size("After closing and opening", live(client)));
        }
    }

    private static String inserts(MongoCollection<Document> collection, int writers, int count) throws Exception {
        var random = new Random(1);
        return timed("%d inserts by %d".formatted(count, writers), writers, count, n -> {
            collection.insertOne(document("d" + n, 0, random));
        });
    }

    private String updates(MongoCollection<Document> collection, int writers) throws Exception {
        var random = new Random(2);
        var documents = IntStream.range(0, 1_000)
                .mapToObj(n -> document("u" + n, 0, random))
                .toList();
        collection.insertMany(documents);
        return timed("%d updates by %d".formatted(updates, writers), writers, updates, n -> {
            collection.replaceOne(new Document("_id", "u" + n % 1_000), document("u" + n % 1_000, n, random));
        });
    }

    /** Saves that name identifier and version, as an aggregate's do, among all documents of the collection. */
    private String versioned(MongoCollection<Document> collection, int writers) throws Exception {
        var random = new Random(3);
        var what = "%d versioned saves among %d".formatted(writes, collection.countDocuments());
        return timed(what, writers, writes, n -> {
            var changed = document("d" + n, 1, random).append("owner", "o" + n / 10);
            if (collection
                            .replaceOne(new Document("_id", "d" + n).append("value", 0), changed)
                            .getModifiedCount()
                    != 1) {
                throw new IllegalStateException("d" + n + " was not saved");
            }
        });
    }

    /** Queries for the ten documents of an owner, with one more condition. */
    private String found(MongoCollection<Document> collection, int readers) throws Exception {
        var what = "%d queries by an indexed field among %d".formatted(writes, collection.countDocuments());
        return timed(what, readers, writes, n -> {
            var query = new Document("owner", "o" + n / 10).append("value", 1);
            if (collection.find(query).into(new ArrayList<>()).size() != 10) {
                throw new IllegalStateException("owner " + n / 10 + " has not ten");
            }
        });
    }

    private interface Write {
        void at(int n);
    }

    private static String timed(String what, int writers, int count, Write write) throws Exception {
        var nanos = new long[count];
        var begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(writers)) {
            var jobs = IntStream.range(0, writers)
                    .<Callable<Void>>mapToObj(writer -> () -> {
                        for (var n = writer; n < count; n += writers) {
                            var start = System.nanoTime();
                            write.at(n);
                            nanos[n] = System.nanoTime() - start;
                        }
                        return null;
                    })
                    .toList();
            for (var job : threads.invokeAll(jobs)) {
                finish(job);
            }
        }
        var seconds = (System.nanoTime() - begin) / 1e9;
        Arrays.sort(nanos);
        return "%s writer(s): %.0f per second, p50 %.2f ms, p95 %.2f ms."
                .formatted(what, count / seconds, nanos[count / 2] / 1e6, nanos[count * 95 / 100] / 1e6);
    }

    private static void finish(Future<Void> job) throws InterruptedException {
        try {
            job.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Document document(String id, int value, Random random) {
        return new Document("_id", id)
                .append("value", value)
                .append("text", Long.toHexString(random.nextLong()).repeat(10))
                .append("flag", value % 2 == 0);
    }

    private static long live(MongoClient client) {
        var database = client.getDatabase(EmbeddedStore.DATABASE);
        var bytes = 0L;
        for (var name : database.listCollectionNames()) {
            for (var document :
                    database.getCollection(name, RawBsonDocument.class).find()) {
                bytes += document.getByteBuffer().remaining();
            }
        }
        return bytes;
    }

    private String size(String when, long live) throws IOException {
        var file = Files.size(folder.resolve("store.mv"));
        return "%s: %,d bytes live, file %,d bytes, %.1f times.".formatted(when, live, file, (double) file / live);
    }
}
