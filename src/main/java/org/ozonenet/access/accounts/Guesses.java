package org.ozonenet.access.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.SecretToken;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses. Counted per sign-in name, whether somebody has that name or not, and per network
 * address; kept in the store, so that a restart forgets nothing and all nodes count together.
 */
@Component
class Guesses {

    private static final int TRIES = 20;

    private final MongoOperations store;
    private final Clock clock;

    Guesses(MongoOperations store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * The guesses in a row under one key, the newest at {@code at}.
     *
     * @param id a hash: what somebody typed as a name may have been a password
     */
    @Document("guesses")
    @TypeAlias("guesses")
    record Counted(@Id String id, int inARow, Instant at) {}

    /** One kind of key with what it is allowed. */
    enum Kind {
        NAME(5),
        ADDRESS(20),
        LETTERS(3);

        private final GuessPolicy policy;

        Kind(int free) {
            this.policy = new GuessPolicy(free, Duration.ofSeconds(2), Duration.ofMinutes(15), Duration.ofDays(1));
        }

        Key of(String value) {
            return new Key(this, SecretToken.hashOf(name() + " " + value));
        }
    }

    record Key(Kind kind, String id) {}

    /**
     * Counts a guess before it is looked at, so that guesses sent at the same time are counted too.
     *
     * @throws TooManyGuessesException if it has to wait; then it is not counted
     */
    void begin(List<Key> keys) {
        for (var key : keys) {
            var wait = waitFor(key);
            if (wait.isPositive()) {
                throw new TooManyGuessesException(wait);
            }
        }
        keys.forEach(this::count);
    }

    /** The guess was right: the row of this key is over. */
    void forget(Key key) {
        store.remove(byId(key), Counted.class);
    }

    /** The guess was right: it does not count, those before it do. */
    void takeBack(Key key) {
        store.updateFirst(
                byId(key).addCriteria(Criteria.where("inARow").gt(0)), new Update().inc("inARow", -1), Counted.class);
    }

    /** Removes the rows that no longer make anybody wait. */
    void tidy() {
        var old = clock.instant().minus(Duration.ofDays(1));
        store.remove(Query.query(Criteria.where("at").lt(old)), Counted.class);
    }

    private Duration waitFor(Key key) {
        return waitFor(key, store.findById(key.id(), Counted.class));
    }

    private Duration waitFor(Key key, @Nullable Counted counted) {
        return counted == null
                ? Duration.ZERO
                : key.kind().policy.wait(counted.inARow(), counted.at(), clock.instant());
    }

    private void count(Key key) {
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var now = clock.instant();
            var counted = store.findById(key.id(), Counted.class);
            var wait = waitFor(key, counted);
            if (wait.isPositive()) {
                throw new TooManyGuessesException(wait);
            }
            if (counted == null ? begun(key, now) : counted(key, counted, now)) {
                return;
            }
        }
        throw new TooManyGuessesException(Duration.ofSeconds(2));
    }

    private boolean begun(Key key, Instant now) {
        try {
            store.insert(new Counted(key.id(), 1, now));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private boolean counted(Key key, Counted before, Instant now) {
        var inARow = key.kind().policy.isForgotten(before.at(), now) ? 1 : before.inARow() + 1;
        var same = byId(key)
                .addCriteria(
                        Criteria.where("inARow").is(before.inARow()).and("at").is(before.at()));
        return store.findAndModify(
                        same,
                        new Update().set("inARow", inARow).set("at", now),
                        FindAndModifyOptions.options(),
                        Counted.class)
                != null;
    }

    private static Query byId(Key key) {
        return Query.query(Criteria.where("_id").is(key.id()));
    }
}
