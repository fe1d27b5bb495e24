package org.ozonenet.access;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** What the store keeps sorted or unique for the persons and spaces. */
@Component
class AccessIndexes {

    AccessIndexes(MongoOperations store) {
        var persons = store.indexOps(Person.class);
        persons.createIndex(new Index("signInName", Direction.ASC).unique());
        persons.createIndex(new Index("mail", Direction.ASC).unique());
        persons.createIndex(new Index("grants.scope.country", Direction.ASC));
        store.indexOps(Space.class).createIndex(new Index("members.person", Direction.ASC));
    }
}
