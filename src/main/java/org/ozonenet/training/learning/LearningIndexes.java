package org.ozonenet.training.learning;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** What the store keeps sorted for learners and their tests. */
@Component
class LearningIndexes {

    LearningIndexes(MongoOperations store) {
        store.indexOps(Participation.class).createIndex(new Index("learner", Direction.ASC));
        store.indexOps(Participation.class).createIndex(new Index("course.course", Direction.ASC));
        store.indexOps(Attempt.class).createIndex(new Index("candidate", Direction.ASC));
        store.indexOps(Attempt.class).createIndex(new Index("closedAt", Direction.ASC));
        store.indexOps(Attempt.class).createIndex(new Index("course.course", Direction.ASC));
    }
}
