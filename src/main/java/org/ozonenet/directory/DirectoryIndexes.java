package org.ozonenet.directory;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** What the store keeps sorted for the entries. */
@Component
class DirectoryIndexes {

    DirectoryIndexes(MongoOperations store) {
        var entries = store.indexOps(Entry.class);
        entries.createIndex(new Index("says.posts", Direction.ASC));
        entries.createIndex(new Index("says.country", Direction.ASC)
                .on("order", Direction.ASC)
                .on("sortName", Direction.ASC));
        entries.createIndex(new Index("care.since", Direction.ASC));
        entries.createIndex(new Index("says.account", Direction.ASC));
        store.indexOps(Conversation.class)
                .createIndex(new Index("persons", Direction.ASC).on("lastAt", Direction.DESC));
        store.indexOps(ContactReport.class).createIndex(new Index("entry", Direction.ASC));
    }
}
