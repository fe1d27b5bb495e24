package org.ozonenet.access.accounts;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** What the store keeps sorted or unique for accounts. */
@Component
class AccountIndexes {

    AccountIndexes(MongoOperations store) {
        var accounts = store.indexOps(Account.class);
        accounts.createIndex(new Index("outside", Direction.ASC).unique().sparse());
        accounts.createIndex(new Index("passkeyHandle", Direction.ASC));
        accounts.createIndex(new Index("passkeys.credential", Direction.ASC));
        var invitations = store.indexOps(Invitation.class);
        invitations.createIndex(new Index("tokenHash", Direction.ASC));
        invitations.createIndex(new Index("mail", Direction.ASC));
        store.indexOps(SignInLinks.Link.class).createIndex(new Index("expiresAt", Direction.ASC));
        store.indexOps(Guesses.Counted.class).createIndex(new Index("at", Direction.ASC));
    }
}
