package org.ozonenet.seals;

/** What a look at a signature gave. */
public sealed interface SealCheck {

    /**
     * The portal signed exactly this.
     *
     * @param key with which
     * @param type what the signature says it is, or empty
     * @param content what was signed
     */
    record Genuine(SealKeyId key, String type, byte[] content) implements SealCheck {}

    /** It proves nothing. */
    record Refused(Reason reason) implements SealCheck {}

    /** Why a signature proves nothing. */
    enum Reason {
        /** It is no signature of the form that the portal makes. */
        MALFORMED,
        /** It names a key that the portal never had. */
        UNKNOWN_KEY,
        /** The key was withdrawn. */
        WITHDRAWN_KEY,
        /** The content or the signature was changed. */
        CHANGED
    }

    /** Whether the portal signed it. */
    default boolean isGenuine() {
        return this instanceof Genuine;
    }
}
