package org.ozonenet.training.schemes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;

/**
 * How a certificate stands on a day by the rules of its scheme, as far as time is concerned. Whether somebody has
 * suspended or revoked it is another matter.
 *
 * @param due by when it must be renewed, or null where it need not be
 * @param until the last day on which it counts, with the days of grace, or null where there is none
 */
public record Standing(
        State state, @Nullable LocalDate due, @Nullable LocalDate until) {

    /** How it stands. */
    public enum State {
        /** Its first day is still to come. */
        NOT_YET,
        /** It counts. */
        VALID,
        /** It counts, and can be renewed already. */
        RENEWABLE,
        /** Its date is past; it still counts for a while. */
        IN_GRACE,
        /** It does not count any more. */
        LAPSED
    }

    /** A renewal that took place. */
    public record Renewed(LocalDate on, Route route) {}

    /** Whether it counts on that day. */
    public boolean counts() {
        return state != State.NOT_YET && state != State.LAPSED;
    }

    /**
     * Decides by the rules of a scheme.
     *
     * @param renewals in any order; what came after the day, in vain, or by a route that does not count is left out
     */
    public static Standing of(
            Scheme scheme,
            CategoryCode category,
            Iso2 country,
            LocalDate issuedOn,
            Collection<Renewed> renewals,
            LocalDate on) {
        var rule = scheme.renewalIn(country);
        var months = scheme.category(category).map(Category::months).orElse(null);
        var due = due(rule, months, issuedOn, true, issuedOn);
        for (var renewed : inOrder(renewals, issuedOn, on).toList()) {
            if (helps(rule, due, renewed)) {
                due = due(rule, months, renewed.on(), false, issuedOn);
            }
        }
        return standing(rule, issuedOn, due, on);
    }

    private static Stream<Renewed> inOrder(Collection<Renewed> renewals, LocalDate from, LocalDate to) {
        return renewals.stream()
                .filter(renewed -> !renewed.on().isBefore(from) && !renewed.on().isAfter(to))
                .sorted(Comparator.comparing(Renewed::on));
    }

    private static boolean helps(Renewal rule, @Nullable LocalDate due, Renewed renewed) {
        var late = due != null && renewed.on().isAfter(due.plusMonths(rule.graceMonths()));
        return (late ? rule.lateRoutes() : rule.routes()).contains(renewed.route());
    }

    /** The printed validity and the longest interval, whichever ends first. */
    private static @Nullable LocalDate due(
            Renewal rule, @Nullable Integer months, LocalDate base, boolean first, LocalDate issuedOn) {
        var printed = months == null ? null : base.plusMonths(months);
        var every = rule.everyMonths();
        var interval = every == null ? null : base.plusMonths(every);
        var firstBy = rule.firstBy();
        if (first && firstBy != null && interval != null && !issuedOn.isAfter(firstBy)) {
            interval = firstBy;
        }
        var inForce = rule.inForce();
        if (interval != null && inForce != null && interval.isBefore(inForce)) {
            interval = inForce;
        }
        return earlier(printed, interval);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private static Standing standing(Renewal rule, LocalDate issuedOn, @Nullable LocalDate due, LocalDate on) {
        var until = due == null ? null : due.plusMonths(rule.graceMonths());
        if (on.isBefore(issuedOn)) {
            return new Standing(State.NOT_YET, due, until);
        }
        if (due == null || until == null) {
            return new Standing(State.VALID, null, null);
        }
        if (on.isAfter(until)) {
            return new Standing(State.LAPSED, due, until);
        }
        if (on.isAfter(due)) {
            return new Standing(State.IN_GRACE, due, until);
        }
        var open = !on.isBefore(due.minusMonths(rule.windowMonths()))
                && !rule.routes().isEmpty();
        return new Standing(open ? State.RENEWABLE : State.VALID, due, until);
    }
}
