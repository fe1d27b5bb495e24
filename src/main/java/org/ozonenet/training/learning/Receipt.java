package org.ozonenet.training.learning;

/** What became of an answer that was sent. */
public enum Receipt {
    /** It is in the store. */
    SAVED,
    /** It was there before; nothing has changed. */
    REPEATED,
    /** A later answer to the same question is there, given elsewhere; it stays. */
    OVERTAKEN,
    /** The test is handed in or its time is over: it does not count. */
    CLOSED
}
