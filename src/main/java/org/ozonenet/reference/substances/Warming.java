package org.ozonenet.reference.substances;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The global warming potential of a substance.
 *
 * @param counted what counts in the Protocol's sums: the annex value; computed from these for a blend; 0 where the
 *     annexes state none
 * @param basis where the counted figure comes from
 * @param informative a figure outside the Protocol for a substance that it does not control, or null
 * @param informativeBasis where the informative figure comes from, or null
 * @param reportingSystem the figure that the Secretariat's reporting system stores for a blend, or null where not read
 */
public record Warming(
        BigDecimal counted,
        Basis basis,
        @Nullable BigDecimal informative,
        @Nullable String informativeBasis,
        @Nullable BigDecimal reportingSystem) {

    private static final BigDecimal ROUNDING = new BigDecimal("0.01");

    /** Whether the reporting system stores another figure, beyond rounding at the second decimal. */
    public boolean differsFromReportingSystem() {
        return reportingSystem != null
                && reportingSystem.subtract(counted).abs().compareTo(ROUNDING) > 0;
    }

    /** Where a counted figure comes from. */
    public enum Basis {
        /** Stated in Annex A, C or F. */
        ANNEX,
        /** Stated in Annex C on the line of the isomer group. */
        ANNEX_ISOMER_LINE,
        /** The annexes control it and state no figure: counts 0 until one is set. */
        ANNEX_STATES_NONE,
        /** Not controlled: counts 0. */
        NOT_CONTROLLED,
        /** Sum of mass share times annex value over the components of a blend. */
        COMPUTED
    }
}
