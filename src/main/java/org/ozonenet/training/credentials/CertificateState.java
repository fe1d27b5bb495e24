package org.ozonenet.training.credentials;

/** What has been decided about a certificate. Whether its time is over is another matter. */
public enum CertificateState {
    /** Nothing against it. */
    ACTIVE,
    /** It does not count until the issuing body has looked into something. */
    SUSPENDED,
    /** Taken back for good. */
    REVOKED,
    /** Another one was issued in its place, for example with the name put right. */
    REPLACED;

    boolean mayBecome(CertificateState next) {
        return switch (this) {
            case ACTIVE -> next != ACTIVE;
            case SUSPENDED -> next != SUSPENDED;
            case REVOKED, REPLACED -> false;
        };
    }
}
