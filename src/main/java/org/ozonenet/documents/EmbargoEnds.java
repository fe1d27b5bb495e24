package org.ozonenet.documents;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells of files whose embargo has ended. Who reads documents compares with the clock and does not wait for this; the
 * search and those who want to hear of new documents do.
 */
@Component
class EmbargoEnds {

    private static final Logger LOG = LoggerFactory.getLogger(EmbargoEnds.class);

    private final DocumentStore store;
    private final MongoOperations documents;
    private final DocumentEntries entries;
    private final Clock clock;

    EmbargoEnds(DocumentStore store, MongoOperations documents, DocumentEntries entries, Clock clock) {
        this.store = store;
        this.documents = documents;
        this.entries = entries;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void tell() {
        var now = clock.instant();
        var ended = Criteria.where("files")
                .elemMatch(Criteria.where("embargo.told")
                        .is(false)
                        .and("embargo.until")
                        .lte(now));
        for (var document : documents.find(Query.query(ended), StoredDocument.class)) {
            try {
                store.save(document.told(now));
                entries.refresh(document.id());
            } catch (RuntimeException e) {
                LOG.warn("The end of an embargo was not told; the next round tries again", e);
            }
        }
    }
}
