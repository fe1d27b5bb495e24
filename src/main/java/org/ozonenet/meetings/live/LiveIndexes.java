package org.ozonenet.meetings.live;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** What the store keeps sorted, and what it lets be there once only. */
@Component
class LiveIndexes {

    LiveIndexes(MongoOperations store) {
        var notes = store.indexOps(LiveNote.class);
        notes.createIndex(new Index("meeting", Direction.ASC));
        notes.createIndex(new Index("sentAs", Direction.ASC).unique());
        store.indexOps(SharedText.class).createIndex(new Index("meeting", Direction.ASC));
        store.indexOps(TextStep.class).createIndex(new Index("text", Direction.ASC));
        store.indexOps(Opinion.class).createIndex(new Index("meeting", Direction.ASC));
    }
}
