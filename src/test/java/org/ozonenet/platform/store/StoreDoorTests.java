package org.ozonenet.platform.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class StoreDoorTests {

    @Test
    void answersNobodyWithoutThePasswordOfThisStart() {
        try (var store = EmbeddedStore.inMemory()) {
            var host = store.address().getHosts().getFirst();

            refuses("mongodb://" + host);
            refuses("mongodb://portal:guessed@" + host + "/?authMechanism=PLAIN&authSource=$external");
        }
    }

    private static void refuses(String address) {
        try (var client =
                MongoClients.create(address + (address.contains("?") ? "&" : "/?") + "connectTimeoutMS=2000")) {
            var collection = client.getDatabase("ozonenet").getCollection("persons");
            assertThatThrownBy(() -> collection.find().first()).isInstanceOf(MongoException.class);
            assertThatThrownBy(() -> collection.insertOne(new Document())).isInstanceOf(MongoException.class);
        }
    }
}
