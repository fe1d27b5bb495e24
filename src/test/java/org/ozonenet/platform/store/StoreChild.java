package org.ozonenet.platform.store;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.CRC32;
import org.bson.Document;

/**
 * The process that {@link StoreKillIT} kills: eight writers insert and change documents for ever, and each says on the
 * standard output what has been acknowledged, as {@code id value}.
 */
final class StoreChild {

    static final int WRITERS = 8;
    static final int DOCUMENTS_EACH = 200;

    private StoreChild() {}

    public static void main(String[] args) {
        var store = EmbeddedStore.open(Path.of(args[0]));
        var start = Long.parseLong(args[1]);
        var client = MongoClients.create(store.address());
        var collection = client.getDatabase("ozonenet").getCollection("written");
        for (var writer = 0; writer < WRITERS; writer++) {
            var name = "w" + writer;
            Thread.ofPlatform().start(() -> write(collection, name, start));
        }
    }

    private static void write(MongoCollection<Document> collection, String writer, long start) {
        var random = new Random();
        for (var value = start; ; value++) {
            var id = writer + "-" + (random.nextInt(3) == 0 ? "n" + value : random.nextInt(DOCUMENTS_EACH));
            collection.replaceOne(
                    new Document("_id", id), document(id, value, random), new ReplaceOptions().upsert(true));
            synchronized (System.out) {
                System.out.println(id + " " + value);
                System.out.flush();
            }
        }
    }

    private static Document document(String id, long value, Random random) {
        var text = Long.toHexString(random.nextLong()).repeat(1 + random.nextInt(40));
        return new Document("_id", id)
                .append("value", value)
                .append("text", text)
                .append("check", check(id, value, text));
    }

    static boolean isWhole(Document document) {
        var expected = check(document.getString("_id"), document.getLong("value"), document.getString("text"));
        return expected == document.getLong("check");
    }

    private static long check(String id, long value, String text) {
        var crc = new CRC32();
        crc.update((id + value + text).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
