package org.ozonenet.access.accounts;

/** A password that may not be chosen. */
public class PasswordRefusedException extends RuntimeException {

    /** Why; each has a text under {@code access.password.refused.…}. */
    public enum Reason {
        /** Fewer than twelve characters. */
        TOO_SHORT,
        /** More than 200 characters: hashing it would be work for nothing. */
        TOO_LONG,
        /** It is, or consists of little more than, a name of the person or of the portal. */
        LIKE_A_NAME,
        /** It stands on the lists that guessing begins with. */
        COMMON,
        /** The present password was not given, or not rightly. */
        PRESENT_ONE_WRONG
    }

    private final transient Reason reason;

    PasswordRefusedException(Reason reason) {
        super("The password was refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
