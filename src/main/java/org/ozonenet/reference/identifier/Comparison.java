package org.ozonenet.reference.identifier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.ozonenet.reference.substances.SubstanceId;

/**
 * What an identifier reading says about what was declared. The instrument is a hint and no proof: it knows few gases and
 * is right to about two points.
 *
 * @param deviations where declared and read differ by more than the instrument's tolerance, the largest first
 * @param closest the substances and blends that the reading could be, within its tolerance
 */
public record Comparison(Finding finding, List<Deviation> deviations, List<SubstanceId> closest) {

    /** A field instrument is right to about this many points. Source: rule P05 of our risk indicators. */
    static final BigDecimal TOLERANCE = new BigDecimal("2.0");

    /** New gas: at least 99.5 % by mass (AHRI 700, taken from secondary sources). */
    static final BigDecimal NEW_GAS = new BigDecimal("99.5");

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal HALF = new BigDecimal(50);

    /** From {@link #AS_DECLARED} to what contradicts it most. */
    public enum Finding {
        /** As pure as new gas of the kind that was declared. */
        AS_DECLARED,
        /** Within the tolerance of the instrument; whether it is as pure as new gas, a laboratory can say. */
        LABORATORY,
        /** As declared, with air beside: often a sign of a gas that the instrument does not know. Set it apart. */
        AIR,
        /** The declared gas with something else in it. */
        MIXED,
        /** Another gas than declared. */
        ANOTHER_GAS,
        /** The instrument does not know a part of it: no proof of anything. */
        NOT_KNOWN,
        /** The parts do not sum to a hundred. */
        NOT_WHOLE,
        /** Nothing that is known was declared; the reading alone is told. */
        NOTHING_DECLARED
    }

    /** One gas: how much of it there should be, and how much there is, in per cent. */
    public record Deviation(SubstanceId gas, BigDecimal declared, BigDecimal read) {

        public BigDecimal points() {
            return read.subtract(declared).abs();
        }
    }

    public Comparison {
        deviations = List.copyOf(deviations);
        closest = List.copyOf(closest);
    }

    /** Compares a reading with what was declared, if that is known. */
    public static Comparison of(Reading reading, Optional<SubstanceId> declared, Gases gases) {
        var closest = closest(reading, gases);
        if (!isWhole(reading)) {
            return new Comparison(Finding.NOT_WHOLE, List.of(), List.of());
        }
        if (reading.unknown().compareTo(TOLERANCE) > 0) {
            return new Comparison(Finding.NOT_KNOWN, deviations(reading, declared, gases), closest);
        }
        if (declared.isEmpty()) {
            return new Comparison(Finding.NOTHING_DECLARED, List.of(), closest);
        }
        return new Comparison(finding(reading, declared.get(), gases), deviations(reading, declared, gases), closest);
    }

    private static Finding finding(Reading reading, SubstanceId declared, Gases gases) {
        var parts = gases.parts(declared);
        var declaredShare = parts.keySet().stream().map(reading::of).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (declaredShare.compareTo(HALF) < 0) {
            return Finding.ANOTHER_GAS;
        }
        var deviations = all(reading, Optional.of(declared), gases);
        var largest =
                deviations.isEmpty() ? BigDecimal.ZERO : deviations.getFirst().points();
        if (largest.compareTo(TOLERANCE) > 0 || reading.hydrocarbons().compareTo(TOLERANCE) > 0) {
            return Finding.MIXED;
        }
        if (isAirApart(reading)) {
            return Finding.AIR;
        }
        return largest.compareTo(HUNDRED.subtract(NEW_GAS)) <= 0 && declaredShare.compareTo(NEW_GAS) >= 0
                ? Finding.AS_DECLARED
                : Finding.LABORATORY;
    }

    /** Air that stands beside a hundred of gas, or is more than a gas of good quality holds (1.5 %). */
    private static boolean isAirApart(Reading reading) {
        return (reading.air().signum() > 0 && reading.sum().add(reading.air()).compareTo(new BigDecimal("100.5")) > 0)
                || reading.air().compareTo(new BigDecimal("1.5")) >= 0;
    }

    private static boolean isWhole(Reading reading) {
        return isHundred(reading.sum()) || isHundred(reading.sum().add(reading.air()));
    }

    private static boolean isHundred(BigDecimal sum) {
        return sum.subtract(HUNDRED).abs().compareTo(TOLERANCE) <= 0;
    }

    private static List<Deviation> deviations(Reading reading, Optional<SubstanceId> declared, Gases gases) {
        return all(reading, declared, gases).stream()
                .filter(each -> each.points().compareTo(TOLERANCE) > 0)
                .toList();
    }

    private static List<Deviation> all(Reading reading, Optional<SubstanceId> declared, Gases gases) {
        if (declared.isEmpty()) {
            return List.of();
        }
        var parts = gases.parts(declared.get());
        var named = new HashSet<>(parts.keySet());
        named.addAll(reading.gases().keySet());
        var found = new ArrayList<Deviation>();
        named.forEach(gas -> found.add(new Deviation(gas, parts.getOrDefault(gas, BigDecimal.ZERO), reading.of(gas))));
        found.sort(Comparator.comparing(Deviation::points)
                .reversed()
                .thenComparing(each -> each.gas().value()));
        return found;
    }

    private static List<SubstanceId> closest(Reading reading, Gases gases) {
        return gases.all().stream()
                .filter(each -> all(reading, Optional.of(each), gases).stream()
                        .allMatch(deviation -> deviation.points().compareTo(TOLERANCE) <= 0))
                .toList();
    }
}
