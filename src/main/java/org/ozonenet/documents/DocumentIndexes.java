package org.ozonenet.documents;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** What the store keeps sorted for the documents. */
@Component
class DocumentIndexes {

    DocumentIndexes(MongoOperations store) {
        store.indexOps(StoredDocument.class)
                .createIndex(new Index("space", Direction.ASC)
                        .on("room", Direction.ASC)
                        .on("subject", Direction.ASC));
    }
}
