package org.ozonenet.training.credentials;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.schemes.Mode;
import org.ozonenet.training.schemes.Proof;
import org.ozonenet.training.schemes.Renewal;
import org.ozonenet.training.schemes.Route;

/** Whether evidence renews a certificate, and by which route. */
final class RenewalRule {

    private RenewalRule() {}

    /**
     * The route by which the evidence renews it; empty where it does not.
     *
     * @param units that the certificate covers
     * @param until its last day
     */
    static Optional<Route> route(
            Renewal rule, List<UnitCode> units, LocalDate until, Collection<Proof> evidence, LocalDate on) {
        var from = until.minusMonths(rule.windowMonths());
        if (on.isBefore(from)) {
            return Optional.empty();
        }
        var late = on.isAfter(until.plusMonths(rule.graceMonths()));
        var allowed = late ? rule.lateRoutes() : rule.routes();
        if (allowed.contains(Route.EVALUATION) && all(units, Mode.PRACTICE, evidence, from, on)) {
            return Optional.of(Route.EVALUATION);
        }
        return allowed.contains(Route.REFRESHER) && all(units, Mode.THEORY, evidence, from, on)
                ? Optional.of(Route.REFRESHER)
                : Optional.empty();
    }

    private static boolean all(
            List<UnitCode> units, Mode mode, Collection<Proof> evidence, LocalDate from, LocalDate to) {
        return !units.isEmpty()
                && units.stream()
                        .allMatch(unit -> evidence.stream()
                                .anyMatch(proof -> proof.unit().equals(unit)
                                        && proof.mode() == mode
                                        && !proof.on().isBefore(from)
                                        && !proof.on().isAfter(to)));
    }
}
