package org.ozonenet.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the record of grants.
 *
 * @param givenBy who gave it, or null where the process did at the first set-up
 * @param takenBackAt null while the function is held
 * @param mayTakeBack whether the reader of this line may take the function back
 */
public record GrantLine(
        GrantId grant,
        Function function,
        Scope scope,
        @Nullable PersonId givenBy,
        Instant givenAt,
        @Nullable PersonId takenBackBy,
        @Nullable Instant takenBackAt,
        boolean mayTakeBack) {}
