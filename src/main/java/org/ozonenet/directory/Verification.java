package org.ozonenet.directory;

import java.time.Instant;
import org.ozonenet.access.PersonId;

/**
 * That somebody made sure the entry is right.
 *
 * @param at when
 * @param by who made sure
 * @param how by what means
 */
public record Verification(Instant at, PersonId by, How how) {

    /** By what means. The kinds will age differently. */
    public enum How {
        /** The person or desk confirmed the own entry. */
        OWN_CONFIRMATION,
        /** A test message was answered. */
        TEST_MESSAGE,
        /** A telephone call was answered. */
        TELEPHONE_CALL,
        /** Seen at a meeting. */
        SEEN_AT_MEETING,
        /** A note of the ministry or service. */
        OFFICIAL_NOTE
    }
}
