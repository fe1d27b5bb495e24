package org.ozonenet.directory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What the use of a contact says of it, apart from anybody making sure of it.
 *
 * @param at when it came about
 */
public record Sign(Kind kind, Instant at) {

    public Sign {
        // As the store keeps it, so that a sign told twice is known again.
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** What came about. */
    public enum Kind {
        /** A message or an enquiry was answered. */
        ANSWERED(1),
        /** A mail came back. */
        BOUNCED_MAIL(0.5),
        /** Somebody reported the contact as wrong. */
        REPORTED_WRONG(0.5),
        /** An enquiry or message was left without an answer. */
        UNANSWERED(0.7),
        /** Was not at the last meeting. */
        ABSENT(0.85),
        /** Did not sign in for a long time. */
        ACCOUNT_UNUSED(0.85);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }

        /** What is left of the trust in an entry after this, from 0 to 1. */
        double weight() {
            return weight;
        }

        /** Whether somebody should look soon, however young the last verification is. */
        boolean asksForACheck() {
            return this == BOUNCED_MAIL || this == REPORTED_WRONG;
        }
    }
}
