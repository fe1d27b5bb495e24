package org.ozonenet.twinning;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** What the store keeps sorted for exchanges. */
@Component
class TwinningIndexes {

    TwinningIndexes(MongoOperations store) {
        var exchanges = store.indexOps(Exchange.class);
        exchanges.createIndex(new Index("parties.country", Direction.ASC));
        exchanges.createIndex(new Index("entries.person", Direction.ASC));
        exchanges.createIndex(new Index("networks", Direction.ASC));
        var invitations = store.indexOps(PartyInvitation.class);
        invitations.createIndex(new Index("exchange", Direction.ASC));
        invitations.createIndex(new Index("party.country", Direction.ASC));
    }
}
