package org.ozonenet.reference.schedules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.reference.Doubt;

/**
 * A ceiling over a span of days.
 *
 * @param measures what it limits
 * @param from first day
 * @param to last day, inclusive, or null for every year after
 * @param percent of the party's own baseline
 * @param kind freeze, reduction or phase-out
 * @param paragraph of the Protocol, or null
 * @param tail what may still be used for servicing beside a ceiling of nil, or null
 */
public record Step(
        Set<Measure> measures,
        LocalDate from,
        @Nullable LocalDate to,
        BigDecimal percent,
        Kind kind,
        @Nullable String paragraph,
        @Nullable Tail tail) {

    public Step {
        measures = Set.copyOf(measures);
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("to: the last day is before the first.");
        }
        if (percent.signum() < 0 || percent.compareTo(new BigDecimal(100)) > 0) {
            throw new IllegalArgumentException("percent: %s lies outside 0 to 100.".formatted(percent.toPlainString()));
        }
        if (tail != null && percent.signum() != 0) {
            throw new IllegalArgumentException("tail_percent: a servicing tail goes with a ceiling of 0 only.");
        }
    }

    /** Whether the day lies inside. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** What part of the baseline is to be gone, in per cent. */
    public BigDecimal reduction() {
        return new BigDecimal(100).subtract(percent);
    }

    /** What kind of ceiling. */
    public enum Kind {
        FREEZE,
        REDUCTION,
        PHASE_OUT
    }

    /**
     * What may still be consumed for servicing after the phase-out.
     *
     * @param percent of the baseline
     * @param rule whether it holds in each year or on average
     * @param doubt how well this stands
     */
    public record Tail(BigDecimal percent, Rule rule, Doubt doubt) {

        /** Over which time the percentage holds. */
        public enum Rule {
            EACH_YEAR,
            TEN_YEAR_AVERAGE
        }
    }
}
