package org.ozonenet.access.accounts;

import java.time.Duration;

/** Somebody tried too often and has to wait. Says nothing of whether there is such an account. */
public class TooManyGuessesException extends RuntimeException {

    private final Duration wait;

    TooManyGuessesException(Duration wait) {
        super("Too many tries; wait " + wait);
        this.wait = wait;
    }

    /** How long to wait before the next try is looked at. */
    public Duration howLong() {
        return wait;
    }
}
