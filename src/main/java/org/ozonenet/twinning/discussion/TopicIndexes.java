package org.ozonenet.twinning.discussion;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** What the store keeps sorted for discussions. */
@Component
class TopicIndexes {

    TopicIndexes(MongoOperations store) {
        store.indexOps(Topic.class).createIndex(new Index("exchange", Direction.ASC));
    }
}
