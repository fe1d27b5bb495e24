package org.ozonenet.training.learning;

import java.time.Instant;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Writes an answer into an open attempt in one step that either happens whole or not at all. What was sent twice, or
 * arrives after a later answer to the same question, changes nothing.
 */
@Component
class AnswerKeeping {

    private final MongoOperations store;

    AnswerKeeping(MongoOperations store) {
        this.store = store;
    }

    /** Whether the answer is in the store because of this call. */
    boolean keep(AttemptId attempt, SentAnswer sent, Instant at) {
        var field = "answers." + sent.place();
        var open = Criteria.where("_id").is(attempt).and("closedAt").is(null);
        var newer = new Criteria()
                .orOperator(
                        Criteria.where(field).exists(false),
                        Criteria.where(field + ".number").lt(sent.number()));
        // The version goes up with it: closing at the same moment fails, looks again and sees this answer.
        var write = new Update().set(field, new Attempt.Given(sent.number(), sent.values(), at));
        return store.updateFirst(Query.query(new Criteria().andOperator(open, newer)), write, Attempt.class)
                        .getModifiedCount()
                == 1;
    }
}
