package org.ozonenet.twinning.incidents;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** What the store keeps sorted or unique for incidents. */
@Component
class IncidentIndexes {

    IncidentIndexes(MongoOperations store) {
        store.indexOps(Incident.class)
                .createIndex(new Index("exchange", Direction.ASC)
                        .on("number", Direction.ASC)
                        .unique());
        var alerts = store.indexOps(Alert.class);
        alerts.createIndex(new Index("incident", Direction.ASC).unique());
        alerts.createIndex(new Index("networks", Direction.ASC));
        store.indexOps(StoredIncidentDraft.class).createIndex(new Index("writer", Direction.ASC));
    }
}
