package org.ozonenet.training.assessment;

import java.time.Instant;
import org.ozonenet.access.PersonId;

/** Who signed an assessment, as what, and when. */
public record Signature(As as, PersonId person, Instant at) {

    /** As what somebody signs. */
    public enum As {
        ASSESSOR,
        SECOND_ASSESSOR,
        /** The candidate has seen it; the result does not depend on this. */
        CANDIDATE
    }
}
