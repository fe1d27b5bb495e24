package org.ozonenet.meetings.reports;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** What the store keeps sorted for the minutes. */
@Component
class MinutesIndexes {

    MinutesIndexes(MongoOperations store) {
        store.indexOps(Minutes.class).createIndex(new Index("meeting", Direction.ASC));
    }
}
