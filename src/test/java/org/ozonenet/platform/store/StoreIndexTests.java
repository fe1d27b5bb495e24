package org.ozonenet.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A collection with indexes answers as the same collection without them, whatever is asked and changed. */
class StoreIndexTests {

    private static final int COUNT = 300;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{owner: 'o3'}",
                "{owner: 'o3', state: 'open'}",
                "{_id: 'd7', version: 1}",
                "{_id: 'd7', version: 9}",
                "{_id: {$in: ['d7', 'd8', 'none']}, state: 'open'}",
                "{_id: {$gte: 'd7'}, state: 'open'}",
                "{_id: {$in: []}, state: 'open'}",
                "{owner: {$in: ['o1', 'o2']}, state: {$ne: 'open'}}",
                "{owner: {$ne: 'o3'}}",
                "{owner: null}",
                "{owner: null, state: 'open'}",
                "{owner: {$exists: false}, state: 'open'}",
                "{owner: {$regex: '^o[12]'}, state: 'open'}",
                "{owner: {$in: ['o1', null]}, state: 'open'}",
                "{tags: 'red'}",
                "{tags: 'red', owner: 'o4'}",
                "{tags: ['red', 'blue']}",
                "{tags: []}",
                "{'members.person': 'p5', state: 'open'}",
                "{members: {person: 'p5'}}",
                "{number: 7, state: 'open'}",
                "{number: 7.0, version: 1}",
                "{file: 'f2'}",
                "{file: 'f2', part: 1, state: 'open'}",
                "{file: 'f2', part: {$gt: 1}}",
                "{$and: [{_id: 'd7', version: 1}, {$or: [{state: 'open'}, {number: {$lt: 8}}]}]}",
                "{$and: [{owner: 'o3'}, {owner: 'o4'}]}",
                "{state: 'open', $and: [{owner: {$in: ['o3', 'o4']}}, {tags: 'red'}]}",
                "{$or: [{owner: 'o3'}, {state: 'open'}], version: 1}",
            })
    void findsTheSameWithAndWithoutIndexes(String query) throws Exception {
        try (var store = EmbeddedStore.open(folder);
                var client = MongoClients.create(store.address())) {
            var plain = filled(client, "plain", false);
            var indexed = filled(client, "indexed", true);
            assertThat(ids(indexed, query)).isEqualTo(ids(plain, query));

            Stream.of(plain, indexed).forEach(StoreIndexTests::change);
            assertThat(ids(indexed, query)).as("after changes").isEqualTo(ids(plain, query));
        }
    }

    @Test
    void buildsAnIndexOverWhatIsThereAndKeepsItOverARestart() throws Exception {
        try (var store = EmbeddedStore.open(folder);
                var client = MongoClients.create(store.address())) {
            filled(client, "late", false).createIndex(new Document("owner", 1));
        }
        try (var store = EmbeddedStore.open(folder);
                var client = MongoClients.create(store.address())) {
            var late = collection(client, "late");
            late.deleteOne(new Document("_id", "d3"));
            late.updateOne(new Document("_id", "d4"), new Document("$set", new Document("owner", "o3")));
            var expected = IntStream.range(0, COUNT)
                    .filter(n -> n % 10 == 3 && n != 3 && n % 7 != 0 || n == 4)
                    .mapToObj(n -> "d" + n)
                    .sorted()
                    .toList();
            assertThat(ids(late, "{owner: 'o3', version: {$gte: 0}}")).isEqualTo(expected);
        }
    }

    @Test
    void updatesAndDeletesOnlyWhatMatchesTheWholeQuery() throws Exception {
        try (var store = EmbeddedStore.open(folder);
                var client = MongoClients.create(store.address())) {
            var indexed = filled(client, "indexed", true);
            var stale = new Document("_id", "d8").append("version", 99L);
            assertThat(indexed.replaceOne(stale, new Document("version", 100L)).getMatchedCount())
                    .isZero();
            assertThat(indexed.deleteMany(new Document("owner", "o8").append("state", "none"))
                            .getDeletedCount())
                    .isZero();
            assertThat(indexed.countDocuments()).isEqualTo(COUNT);
        }
    }

    private static void change(MongoCollection<Document> collection) {
        collection.updateMany(
                Document.parse("{owner: 'o4', state: 'open'}"),
                Document.parse("{$set: {owner: 'o3', tags: ['blue']}}"));
        collection.deleteMany(Document.parse("{owner: 'o2', version: 1}"));
        collection.updateMany(
                Document.parse("{'members.person': 'p5'}"), Document.parse("{$push: {members: {person: 'p6'}}}"));
        collection.insertOne(Document.parse("{_id: 'new', owner: 'o3', state: 'open', file: 'f2', part: 99}"));
    }

    private static MongoCollection<Document> filled(MongoClient client, String name, boolean indexed) {
        var collection = collection(client, name);
        if (indexed) {
            for (var key : List.of("owner", "tags", "members.person", "number")) {
                collection.createIndex(new Document(key, 1));
            }
            collection.createIndex(new Document("state", 1).append("owner", -1));
            collection.createIndex(new Document("file", 1).append("part", 1), new IndexOptions().unique(true));
        }
        var random = new Random(1);
        collection.insertMany(
                IntStream.range(0, COUNT).mapToObj(n -> document(n, random)).toList());
        return collection;
    }

    private static Document document(int n, Random random) {
        var document = new Document("_id", "d" + n)
                .append("version", (long) random.nextInt(3))
                .append("state", random.nextBoolean() ? "open" : "closed")
                .append("number", n % 20)
                .append("tags", List.of("red", "blue", "green").subList(0, random.nextInt(4)))
                .append("members", List.of(new Document("person", "p" + n % 9), new Document("person", "p" + n % 5)))
                .append("file", "f" + n % 6)
                .append("part", n);
        return n % 7 == 0 ? document : document.append("owner", "o" + n % 10);
    }

    private static MongoCollection<Document> collection(MongoClient client, String name) {
        return client.getDatabase(EmbeddedStore.DATABASE).getCollection(name);
    }

    private static List<String> ids(MongoCollection<Document> collection, String query) {
        return collection
                .find(Document.parse(query))
                .map(found -> found.getString("_id"))
                .into(new ArrayList<>())
                .stream()
                .sorted()
                .toList();
    }
}
