package org.ozonenet.training.credentials;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told who shows us a digital certificate.
 *
 * @param shown what it says, or null while nothing proves that a known body has said it
 */
public record CredentialAnswer(Verdict verdict, @Nullable Shown shown) {

    /** How it stands. */
    public enum Verdict {
        /** More bytes than a certificate has. */
        TOO_BIG,
        /** Not a digital certificate that we can read. */
        NOT_READABLE,
        /** It is sealed in a way that we do not check. */
        OTHER_SEAL,
        /** The body that it names is not one that we know. */
        UNKNOWN_ISSUER,
        /** The signature is not that of the body that it names. */
        FORGED,
        /** Genuine; its first day is still to come. */
        NOT_YET,
        /** Genuine; its last day is past. */
        EXPIRED,
        /** Genuine and within its days; whether it was revoked only the body can tell. */
        STATUS_UNKNOWN,
        /** Genuine, within its days, and says that it has no list of revoked ones. */
        VALID,
        /** One of ours that does not count for a while. */
        SUSPENDED,
        /** One of ours that was taken back. */
        REVOKED,
        /** One of ours in whose place another one stands. */
        REPLACED
    }

    /**
     * What a genuine certificate says, each text cut to a length that fits a page.
     *
     * @param issuer as we call the body, not as the certificate does
     * @param code of one of ours, or null
     */
    public record Shown(
            String issuer,
            String achievement,
            List<String> alignments,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable CheckCode code) {}

    static CredentialAnswer of(Verdict verdict) {
        return new CredentialAnswer(verdict, null);
    }
}
