package org.ozonenet.platform.schema;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;

/** Gives each document a key of its own among those that are numbered: documents of before have no number. */
final class DocumentsNumbered implements Migration {

    @Override
    public int number() {
        return 3;
    }

    @Override
    public String description() {
        return "Documents can be numbered.";
    }

    @Override
    public void apply(MongoDatabase database) {
        var documents = database.getCollection("documents");
        for (var each : documents.find(new Document("numbering", new Document("$exists", false)))) {
            documents.updateOne(
                    new Document("_id", each.get("_id")),
                    new Document("$set", new Document("numbering", new Document("key", each.get("_id")))));
        }
    }
}
