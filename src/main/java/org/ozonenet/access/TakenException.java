package org.ozonenet.access;

/** A sign-in name or an address for mail belongs to somebody already. Does not say which of the two, nor to whom. */
public class TakenException extends RuntimeException {

    public TakenException() {
        super("The sign-in name or the address is taken");
    }

    TakenException(Throwable cause) {
        super("The sign-in name or the address is taken", cause);
    }
}
