package org.ozonenet.access.accounts;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody waits who guessed wrong several times in a row: not at all for the first few, then twice as long
 * with each further one.
 *
 * @param free so many in a row cost nothing
 * @param first the wait after one more than that
 * @param longest no wait is longer, so that nobody can be shut out for good by somebody else's guesses
 * @param memory after so long without a guess the row is forgotten
 */
record GuessPolicy(int free, Duration first, Duration longest, Duration memory) {

    /** How long still to wait; zero or less where the next guess is free. */
    Duration wait(int inARow, Instant newest, Instant now) {
        if (inARow < free || isForgotten(newest, now)) {
            return Duration.ZERO;
        }
        return Duration.between(now, newest.plus(pause(inARow)));
    }

    boolean isForgotten(Instant newest, Instant now) {
        return !now.isBefore(newest.plus(memory));
    }

    private Duration pause(int inARow) {
        var doublings = Math.min(inARow - free, 20);
        var pause = first.multipliedBy(1L << doublings);
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
