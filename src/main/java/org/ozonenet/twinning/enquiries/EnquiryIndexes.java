package org.ozonenet.twinning.enquiries;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** What the store keeps sorted or unique for enquiries. */
@Component
class EnquiryIndexes {

    EnquiryIndexes(MongoOperations store) {
        var enquiries = store.indexOps(Enquiry.class);
        enquiries.createIndex(
                new Index("exchange", Direction.ASC).on("number", Direction.ASC).unique());
        enquiries.createIndex(new Index("open", Direction.ASC).on("dueAt", Direction.ASC));
        store.indexOps(StoredDraft.class).createIndex(new Index("writer", Direction.ASC));
        store.indexOps(KeptAnswer.class).createIndex(new Index("enquiry", Direction.ASC));
    }
}
