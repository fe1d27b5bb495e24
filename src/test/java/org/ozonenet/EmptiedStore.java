package org.ozonenet;

import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Empties all collections before a test class; indexes and the record of the schema stay. */
public final class EmptiedStore extends AbstractTestExecutionListener {

    private static final Set<String> KEPT = Set.of("schema");

    @Override
    public void beforeTestClass(TestContext test) {
        var operations = test.getApplicationContext().getBean(MongoOperations.class);
        operations.getCollectionNames().stream()
                .filter(name -> !KEPT.contains(name) && !name.startsWith("system."))
                .forEach(name -> operations.getCollection(name).deleteMany(new Document()));
    }
}
