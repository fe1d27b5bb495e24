package org.ozonenet.platform.schema;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.ozonenet.platform.store.StoreRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a store to the form that this program knows, and refuses one that is newer. */
public final class Schema {

    /** The collection that records what has been applied, one document per migration. */
    public static final String COLLECTION = "schema";

    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

    private final List<Migration> migrations;
    private final Clock clock;

    /**
     * @param migrations in any order
     * @throws IllegalArgumentException if their numbers are not 1, 2, 3 and so on
     */
    Schema(List<? extends Migration> migrations, Clock clock) {
        this.migrations = migrations.stream()
                .<Migration>map(each -> each)
                .sorted(Comparator.comparingInt(Migration::number))
                .toList();
        this.clock = clock;
        var numbers = this.migrations.stream().map(Migration::number).toList();
        if (!numbers.equals(IntStream.rangeClosed(1, migrations.size()).boxed().toList())) {
            throw new IllegalArgumentException("Migrations are numbered from 1 without gaps, not " + numbers);
        }
    }

    /** The schema of this program: every migration there is. A new one is added at the end of this list. */
    public static Schema ofThisProgram(Clock clock) {
        return new Schema(List.of(new FirstSchema(), new AgendaIdentifiers(), new DocumentsNumbered()), clock);
    }

    /** The version of a store: the number of the last migration that it has been through, 0 for an empty one. */
    public static int versionOf(MongoDatabase database) {
        var last = database.getCollection(COLLECTION)
                .find()
                .sort(new Document("_id", -1))
                .first();
        return last == null ? 0 : last.getInteger("_id");
    }

    /** The version that this program writes. */
    public int version() {
        return migrations.size();
    }

    /**
     * Refuses a store that a newer program has written.
     *
     * @throws StoreRefused if its version is above {@link #version()}
     */
    public void requireKnown(MongoDatabase database) {
        var stored = versionOf(database);
        if (stored > version()) {
            throw new StoreRefused(
                    "The store has schema version %d, and this program knows versions up to %d only."
                            .formatted(stored, version()),
                    "Start the newer program that wrote it, or put back a backup from before the change.");
        }
    }

    /** Applies what is missing, in order; each is recorded when it is done. */
    public void bringUpToDate(MongoDatabase database) {
        requireKnown(database);
        var stored = versionOf(database);
        migrations.stream().filter(each -> each.number() > stored).forEach(each -> apply(each, database));
    }

    private void apply(Migration migration, MongoDatabase database) {
        LOG.info("Schema {}: {}", migration.number(), migration.description());
        migration.apply(database);
        database.getCollection(COLLECTION)
                .insertOne(new Document("_id", migration.number())
                        .append("description", migration.description())
                        .append("at", Date.from(clock.instant())));
    }
}
