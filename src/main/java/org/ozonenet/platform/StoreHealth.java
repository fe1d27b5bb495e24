package org.ozonenet.platform;

import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Whether the store answers; the same question to the embedded one and to a server. */
@Component
class StoreHealth implements HealthIndicator {

    private final MongoOperations store;

    StoreHealth(MongoOperations store) {
        this.store = store;
    }

    @Override
    public Health health() {
        try {
            store.executeCommand(new Document("ping", 1));
            return Health.up().build();
        } catch (DataAccessException e) {
            return Health.down(e).build();
        }
    }
}
