package org.ozonenet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ozonenet.audit.TrailFixture;
import org.ozonenet.platform.store.EmbeddedStore;

class DoctorTests {

    @TempDir
    Path data;

    private String said = "";

    @BeforeEach
    void fill() {
        change(database -> {
            database.getCollection("persons").insertOne(new Document("_id", "p1").append("name", "Somebody"));
            database.getCollection("schema").insertOne(new Document("_id", 1).append("at", new Date()));
            TrailFixture.fill(database, "some-space", 5);
        });
    }

    @Test
    void saysThatASoundStoreIsSound() {
        assertThat(doctor()).isZero();
        assertThat(said)
                .contains("is sound: 3 collections")
                .contains("schema has version 1; this program writes version 3")
                .contains("The trail of some-space is sound: 5 entries");
    }

    @Test
    void findsAnAuditEntryInWhichOneBitWasFlipped() {
        change(database -> TrailFixture.flipOneBitOfFacts(database, "some-space", 3));

        assertThat(doctor()).isEqualTo(1);
        assertThat(said).contains("The trail of some-space is broken at entry 3: its content is not what was written.");
    }

    @Test
    void findsADamagedFileAndChangesNothingInIt() throws Exception {
        var file = data.resolve("store.mv");
        var bytes = Files.readAllBytes(file);
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (var at = text.indexOf("Somebody"); at >= 0; at = text.indexOf("Somebody", at + 1)) {
            bytes[at] ^= 1;
        }
        Files.write(file, bytes);

        assertThat(doctor()).isEqualTo(1);
        assertThat(said).contains("is damaged").contains("put it back from a backup");
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void saysThatAStoreIsInUseAndByWhom() {
        try (var store = EmbeddedStore.open(data)) {
            assertThat(doctor()).isEqualTo(1);
            assertThat(said)
                    .contains("is in use by process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void saysThatThereIsNoStoreAndMakesNone() throws Exception {
        var empty = Files.createDirectory(data.resolve("empty"));

        assertThat(Commands.run("doctor", "--data", empty.toString())).isEqualTo(1);
        assertThat(empty.resolve("store.mv")).doesNotExist();
    }

    @Test
    void saysThatANewerProgramHasWrittenTheStore() {
        change(database -> database.getCollection("schema").insertOne(new Document("_id", 99)));

        assertThat(doctor()).isEqualTo(1);
        assertThat(said).contains("A newer program has written it");
    }

    @Test
    void acceptsASoundStoreWithoutItsSealWhenAsked() throws Exception {
        Files.delete(data.resolve("store.seal"));

        assertThat(doctor()).isEqualTo(1);
        assertThat(said).contains("has no seal").contains("doctor --seal");
        assertThat(doctor("--seal")).isZero();
        assertThat(doctor()).isZero();
    }

    private int doctor(String... more) {
        var out = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            var arguments = new java.util.ArrayList<>(java.util.List.of("doctor", "--data", data.toString()));
            arguments.addAll(java.util.List.of(more));
            return Commands.run(arguments.toArray(String[]::new));
        } finally {
            System.setOut(before);
            said = out.toString(StandardCharsets.UTF_8);
        }
    }

    private void change(Consumer<MongoDatabase> work) {
        try (var store = EmbeddedStore.open(data);
                var client = MongoClients.create(store.address())) {
            work.accept(client.getDatabase(EmbeddedStore.DATABASE));
        }
    }
}
