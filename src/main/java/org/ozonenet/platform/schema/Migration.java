package org.ozonenet.platform.schema;

import com.mongodb.client.MongoDatabase;

/**
 * One change of the form in which documents are stored. It runs once per store, before anybody reads it.
 *
 * <p>It works on raw documents and never on the classes of a room: those are of today, the migration stays as it was.
 * It can be interrupted and is then run again from its beginning, so each of its steps has to bear being repeated.
 */
interface Migration {

    /** Its place in the order, from 1, without gaps. */
    int number();

    /** What it changes, in one sentence. */
    String description();

    void apply(MongoDatabase database);
}
