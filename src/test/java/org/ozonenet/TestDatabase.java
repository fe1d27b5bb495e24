package org.ozonenet;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.ozonenet.kernel.Id;
import org.ozonenet.platform.store.EmbeddedStore;

/**
 * A database of its own for a test without Spring: in memory, or on the server that {@code OZONENET_TEST_MONGODB_URI}
 * names; dropped when closed.
 */
public final class TestDatabase implements AutoCloseable {

    private final AutoCloseable store;
    private final MongoClient client;
    private final MongoDatabase database;

    private TestDatabase(AutoCloseable store, ConnectionString address) {
        this.store = store;
        this.client = MongoClients.create(address);
        this.database = client.getDatabase("test-" + Id.random());
    }

    public static TestDatabase open() {
        var server = TestStore.server();
        if (server != null) {
            return new TestDatabase(() -> {}, new ConnectionString(server));
        }
        var store = EmbeddedStore.inMemory();
        return new TestDatabase(store, store.address());
    }

    public MongoDatabase database() {
        return database;
    }

    @Override
    public void close() throws Exception {
        try (store;
                client) {
            database.drop();
        }
    }
}
