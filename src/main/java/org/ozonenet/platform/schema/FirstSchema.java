package org.ozonenet.platform.schema;

import com.mongodb.client.MongoDatabase;

/** Where the count begins: the form of the first release, which nothing has to be changed into. */
final class FirstSchema implements Migration {

    @Override
    public int number() {
        return 1;
    }

    @Override
    public String description() {
        return "The form of the first release.";
    }

    @Override
    public void apply(MongoDatabase database) {
        // An empty store has this form.
    }
}
