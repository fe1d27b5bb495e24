package org.ozonenet.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.TestDatabase;
import org.ozonenet.platform.store.StoreRefused;

class SchemaTests {

    private final TestDatabase opened = TestDatabase.open();
    private final MongoDatabase store = opened.database();
    private final List<Integer> applied = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        opened.close();
    }

    @Test
    void appliesWhatIsMissingInOrderAndEachOnce() {
        schema(step(1)).bringUpToDate(store);
        schema(step(3), step(1), step(2)).bringUpToDate(store);
        schema(step(2), step(1), step(3)).bringUpToDate(store);

        assertThat(applied).containsExactly(1, 2, 3);
        assertThat(Schema.versionOf(store)).isEqualTo(3);
    }

    @Test
    void refusesAStoreThatIsNewerThanTheProgram() {
        schema(step(1), step(2)).bringUpToDate(store);

        assertThatThrownBy(() -> schema(step(1)).bringUpToDate(store))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("schema version 2")
                .hasMessageContaining("up to 1 only");
    }

    @Test
    void repeatsAMigrationThatWasInterrupted() {
        var rows = store.getCollection("rows");
        rows.insertMany(List.of(new Document("_id", 1).append("old", "a"), new Document("_id", 2).append("old", "b")));
        Consumer<MongoDatabase> rename = database -> rows.find(new Document("old", new Document("$exists", true)))
                .forEach(row -> {
                    if (applied.size() == 1 && row.getInteger("_id") == 2) {
                        throw new IllegalStateException("interrupted");
                    }
                    rows.updateOne(
                            new Document("_id", row.get("_id")),
                            new Document("$set", new Document("new", row.get("old")))
                                    .append("$unset", new Document("old", "")));
                });

        assertThatThrownBy(() -> schema(step(1, rename)).bringUpToDate(store)).hasMessage("interrupted");
        assertThat(Schema.versionOf(store)).isZero();
        schema(step(1, rename)).bringUpToDate(store);

        assertThat(rows.countDocuments(new Document("new", new Document("$exists", true))))
                .isEqualTo(2);
        assertThat(Schema.versionOf(store)).isEqualTo(1);
    }

    @Test
    void refusesNumbersWithAGap() {
        assertThatThrownBy(() -> schema(step(1), step(3))).hasMessageContaining("without gaps");
    }

    private static Schema schema(Migration... migrations) {
        return new Schema(List.of(migrations), Clock.systemUTC());
    }

    private Migration step(int number) {
        return step(number, database -> {});
    }

    private Migration step(int number, Consumer<MongoDatabase> work) {
        return new Migration() {
            @Override
            public int number() {
                return number;
            }

            @Override
            public String description() {
                return "Step " + number;
            }

            @Override
            public void apply(MongoDatabase database) {
                applied.add(number);
                work.accept(database);
            }
        };
    }
}
