package org.ozonenet.twinning.plan;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** What the store keeps sorted for work plans. */
@Component
class PlanIndexes {

    PlanIndexes(MongoOperations store) {
        store.indexOps(PlanItem.class).createIndex(new Index("exchange", Direction.ASC));
    }
}
