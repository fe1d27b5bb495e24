package org.ozonenet.training.credentials;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** What the store keeps sorted or unique for certificates: no number of one can be that of another. */
@Component
class CertificateIndexes {

    CertificateIndexes(MongoOperations store) {
        var certificates = store.indexOps(Certificate.class);
        certificates.createIndex(new Index("serial", Direction.ASC).unique());
        certificates.createIndex(new Index("code", Direction.ASC).unique());
        certificates.createIndex(new Index("statusIndex", Direction.ASC).unique());
        certificates.createIndex(new Index("holder", Direction.ASC));
        certificates.createIndex(new Index("country", Direction.ASC).on("scheme", Direction.ASC));
        certificates.createIndex(new Index("validUntil", Direction.ASC));
    }
}
