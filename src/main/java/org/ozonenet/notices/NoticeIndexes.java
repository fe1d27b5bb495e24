package org.ozonenet.notices;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** What the store keeps sorted for the inboxes. */
@Component
class NoticeIndexes {

    NoticeIndexes(MongoOperations store) {
        store.indexOps(InboxNotice.class)
                .createIndex(new Index("recipient", Direction.ASC)
                        .on("read", Direction.ASC)
                        .on("at", Direction.DESC));
        store.indexOps(PushDevice.class).createIndex(new Index("recipient", Direction.ASC));
    }
}
