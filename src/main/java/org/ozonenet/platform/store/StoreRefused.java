package org.ozonenet.platform.store;

import org.jspecify.annotations.Nullable;

/** The store cannot be opened as it is, and opening it all the same would lose or hide something. */
public final class StoreRefused extends RuntimeException {

    private final String action;

    /**
     * @param reason what is wrong, in one sentence
     * @param action what can be done about it, in full sentences
     */
    public StoreRefused(String reason, String action) {
        super(reason);
        this.action = action;
    }

    StoreRefused(String reason, String action, @Nullable Throwable cause) {
        super(reason, cause);
        this.action = action;
    }

    /** What the one who runs the portal can do, in full sentences. */
    public String action() {
        return action;
    }
}
