package org.ozonenet.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreRefusalTests {

    @TempDir
    Path data;

    private StoreFolder folder;

    @BeforeEach
    void fill() {
        folder = new StoreFolder(data);
        try (var store = EmbeddedStore.open(data);
                var client = MongoClients.create(store.address())) {
            var collection = client.getDatabase("ozonenet").getCollection("things");
            collection.createIndex(Indexes.ascending("name"), new com.mongodb.client.model.IndexOptions().unique(true));
            for (var n = 0; n < 300; n++) {
                collection.insertOne(new Document("_id", "t" + n)
                        .append("name", "thing " + n)
                        .append("text", "x".repeat(n)));
            }
        }
    }

    @Test
    void opensWhatWasClosed() {
        assertThat(things()).hasSize(300);
    }

    @Test
    void refusesAStoreThatIsInUseAndNamesTheProcess() {
        try (var open = EmbeddedStore.open(data)) {
            assertThatThrownBy(() -> EmbeddedStore.open(data))
                    .isInstanceOf(StoreRefused.class)
                    .hasMessageContaining(
                            "in use by process " + ProcessHandle.current().pid());
            assertThat(open.address()).isNotNull();
        }
    }

    @Test
    void refusesAStoreThatVanishedInsteadOfBeginningANewOne() throws IOException {
        Files.delete(folder.file());

        assertThatThrownBy(() -> EmbeddedStore.open(data))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("is gone, though there was one");
        assertThat(folder.file()).doesNotExist();
    }

    @Test
    void refusesAnEmptyFileInItsPlace() throws IOException {
        Files.write(folder.file(), new byte[0]);

        assertThatThrownBy(() -> EmbeddedStore.open(data))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("is empty");
        assertThat(folder.size()).isZero();
    }

    @Test
    void refusesAStoreWithoutItsSeal() throws IOException {
        Files.delete(folder.seal());

        assertThatThrownBy(() -> EmbeddedStore.open(data))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("has no seal");
    }

    @Test
    void refusesADamagedSeal() throws IOException {
        Files.write(folder.seal(), new byte[1024]);

        assertThatThrownBy(() -> EmbeddedStore.open(data))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("seal")
                .hasMessageContaining("damaged");
    }

    @Test
    void refusesATruncatedStoreAndLeavesItAsItIs() throws IOException {
        var whole = Files.readAllBytes(folder.file());
        for (var percent = 5; percent < 100; percent += 5) {
            var part = java.util.Arrays.copyOf(whole, (int) (whole.length * (long) percent / 100));
            Files.write(folder.file(), part);

            assertThatThrownBy(() -> EmbeddedStore.open(data))
                    .as("%d percent of the file", percent)
                    .isInstanceOf(StoreRefused.class)
                    .hasMessageContaining("damaged");
            assertThat(Files.readAllBytes(folder.file())).isEqualTo(part);
        }
    }

    @Test
    void refusesAnOlderCopyPutInThePlaceOfTheStore() throws IOException {
        var older = Files.readAllBytes(folder.file());
        for (var round = 0; round < 3; round++) {
            try (var store = EmbeddedStore.open(data);
                    var client = MongoClients.create(store.address())) {
                for (var n = 0; n < 20; n++) {
                    client.getDatabase("ozonenet")
                            .getCollection("things")
                            .insertOne(new Document("name", round + "/" + n));
                }
            }
        }
        Files.write(folder.file(), older);

        assertThatThrownBy(() -> EmbeddedStore.open(data))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("newest part is missing");
    }

    @Test
    void neverShowsDamagedContentWhicheverByteIsFlipped() throws IOException {
        var whole = Files.readAllBytes(folder.file());
        var expected = things();
        var random = new Random(20251216);
        var refused = 0;
        for (var attempt = 0; attempt < 150; attempt++) {
            var position = random.nextInt(whole.length);
            Files.write(folder.file(), whole);
            flip(position);
            var seal = Files.readAllBytes(folder.seal());
            try {
                assertThat(things()).as("byte %d flipped", position).isEqualTo(expected);
            } catch (StoreRefused damage) {
                refused++;
            }
            Files.write(folder.seal(), seal);
        }
        assertThat(refused).isGreaterThan(10);
    }

    private void flip(int position) throws IOException {
        try (var file = new RandomAccessFile(folder.file().toFile(), "rw")) {
            file.seek(position);
            var old = file.read();
            file.seek(position);
            file.write(old ^ 0x10);
        }
    }

    private List<Document> things() {
        try (var store = EmbeddedStore.open(data);
                var client = MongoClients.create(store.address())) {
            return client.getDatabase("ozonenet")
                    .getCollection("things")
                    .find()
                    .sort(new Document("_id", 1))
                    .into(new ArrayList<>());
        }
    }
}
