package org.ozonenet.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A function given to a person, by whom and when, and how it ended. Stays on the record when it is taken back. */
record Grant(
        GrantId grant,
        Function function,
        Scope scope,
        @Nullable PersonId givenBy,
        Instant givenAt,
        @Nullable PersonId takenBackBy,
        @Nullable Instant takenBackAt) {

    static Grant of(Function function, Scope scope, @Nullable PersonId by, Instant at) {
        return new Grant(GrantId.random(), function, scope, by, at, null, null);
    }

    Grant takenBack(PersonId by, Instant at) {
        return new Grant(grant, function, scope, givenBy, givenAt, by, at);
    }

    boolean isHeld() {
        return takenBackAt == null;
    }

    ActsFor asHeld() {
        return new ActsFor(function, scope);
    }
}
