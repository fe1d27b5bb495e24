package org.ozonenet.reference.schedules;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Of what a ceiling is a percentage.
 *
 * @param years whose mean it is (or the one year); none where there is no baseline
 * @param hcfcPercent part of the HCFC baseline that is added, in CO2-equivalent, or null
 * @param cfcPercent part of the CFC consumption of 1989 that is added, or null
 * @param formula in short, or null
 */
public record Baseline(
        List<Integer> years,
        @Nullable BigDecimal hcfcPercent,
        @Nullable BigDecimal cfcPercent,
        @Nullable String formula) {

    public Baseline {
        years = List.copyOf(years);
    }
}
