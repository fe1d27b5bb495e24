package org.ozonenet.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.TestDatabase;

class AgendaIdentifiersTests {

    private final TestDatabase opened = TestDatabase.open();
    private final Migration migration = new AgendaIdentifiers();

    @BeforeEach
    void fill() {
        var session = entry("Labels").append("items", List.of(entry("Opening"), entry("Labels"), entry("Opening")));
        var day = new Document("day", "2025-12-16").append("sessions", List.of(session));
        opened.database()
                .getCollection("meetings")
                .insertMany(List.of(
                        new Document("_id", "with").append("plan", new Document("agenda", List.of(day))),
                        new Document("_id", "without").append("plan", new Document("agenda", List.of()))));
        opened.database()
                .getCollection("live_sessions")
                .insertOne(new Document("_id", "with").append("on", new Document("place", "0.0.1")));
    }

    @AfterEach
    void close() throws Exception {
        opened.close();
    }

    /** The identifiers are those under which minutes were written before there were any. */
    @Test
    void namesEachEntryByItsTitleAndHowOftenThatStoodBefore() {
        migration.apply(opened.database());

        var session = session();
        assertThat(session.getString("_id")).isEqualTo("3ad6cb61");
        assertThat(session.getList("items", Document.class))
                .extracting(item -> item.getString("_id"))
                .containsExactly("9bd99a0b", "3ad6cb61-2", "9bd99a0b-2");
        assertThat(opened.database().getCollection("live_sessions").find().first())
                .doesNotContainKey("on");
    }

    @Test
    void changesNothingWhenItIsRepeated() {
        migration.apply(opened.database());
        var once = session();
        migration.apply(opened.database());

        assertThat(session()).isEqualTo(once);
    }

    private Document session() {
        var meeting = opened.database()
                .getCollection("meetings")
                .find(new Document("_id", "with"))
                .first();
        return meeting.get("plan", Document.class)
                .getList("agenda", Document.class)
                .getFirst()
                .getList("sessions", Document.class)
                .getFirst();
    }

    private static Document entry(String title) {
        return new Document("title", new Document("en", title));
    }
}
