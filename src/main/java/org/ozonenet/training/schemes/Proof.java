package org.ozonenet.training.schemes;

import java.time.LocalDate;
import org.ozonenet.training.UnitCode;

/**
 * A piece of evidence as the rules of schemes look at it.
 *
 * @param on the day on which competence was shown
 * @param body who attests it: {@code ozonenet} for a test of the portal, {@code noo-} and a country, or another body's short
 *     name
 */
public record Proof(UnitCode unit, Mode mode, Source source, LocalDate on, String body) {

    /** Where it comes from. */
    public enum Source {
        /** A theory test of the portal. */
        TEST,
        /** A practical assessment of the portal. */
        ASSESSMENT,
        /** A claim of prior learning that an assessor has accepted. */
        PRIOR_LEARNING
    }
}
