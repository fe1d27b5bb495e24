package org.ozonenet.documents;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** What the store keeps sorted for the documents. */
@Component
class DocumentIndexes {

    DocumentIndexes(MongoOperations store) {
        var documents = store.indexOps(StoredDocument.class);
        documents.createIndex(
                new Index("space", Direction.ASC).on("room", Direction.ASC).on("subject", Direction.ASC));
        documents.createIndex(new Index("numbering.key", Direction.ASC).unique());
        documents.createIndex(new Index("numbering.reference.series", Direction.ASC)
                .on("numbering.reference.number", Direction.DESC));
    }
}
