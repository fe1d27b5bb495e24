package org.ozonenet.training.schemes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.schemes.Lack.Reason;

/**
 * Whether somebody is entitled to a certificate.
 *
 * @param lacks what is in the way; nothing where they are entitled
 * @param basis the evidence on which it rests, the newest of each kind that counts
 */
public record Entitlement(List<Lack> lacks, List<Proof> basis) {

    public Entitlement {
        lacks = List.copyOf(lacks);
        basis = List.copyOf(basis);
    }

    public boolean isGiven() {
        return lacks.isEmpty();
    }

    /** Decides by the rules of a scheme, for a country on a day. Evidence from after that day does not count. */
    public static Entitlement decide(
            Scheme scheme, CategoryCode category, Iso2 country, Collection<Proof> evidence, LocalDate on) {
        var lacks = new ArrayList<Lack>();
        if (!scheme.issuedHere()) {
            lacks.add(Lack.of(Reason.NOT_ISSUED_HERE));
        }
        if (!scheme.reaches(country)) {
            lacks.add(Lack.of(Reason.NOT_IN_THIS_COUNTRY));
        }
        if (on.isBefore(scheme.from())) {
            lacks.add(Lack.of(Reason.NOT_YET_IN_FORCE));
        } else if (!scheme.isOpenOn(on)) {
            lacks.add(Lack.of(Reason.REPLACED));
        }
        var wanted = scheme.category(category);
        if (wanted.isEmpty()) {
            lacks.add(Lack.of(Reason.NO_SUCH_CATEGORY));
            return new Entitlement(lacks, List.of());
        }
        var known = evidence.stream().filter(proof -> !proof.on().isAfter(on)).toList();
        var basis = new ArrayList<Proof>();
        for (var unit : wanted.get().units()) {
            for (var mode : Mode.values()) {
                if (scheme.needs().modes().contains(mode)) {
                    newest(scheme.needs(), unit, mode, known, on)
                            .ifPresentOrElse(basis::add, () -> lacks.add(why(scheme.needs(), unit, mode, known, on)));
                }
            }
        }
        lacks.addAll(ofTheWhole(scheme.needs(), basis));
        return new Entitlement(lacks, basis);
    }

    private static Optional<Proof> newest(Needs needs, UnitCode unit, Mode mode, List<Proof> evidence, LocalDate on) {
        return of(unit, mode, evidence)
                .filter(proof -> counts(needs, proof))
                .filter(proof -> isFresh(needs, proof, on))
                .max(Comparator.comparing(Proof::on));
    }

    private static Lack why(Needs needs, UnitCode unit, Mode mode, List<Proof> evidence, LocalDate on) {
        var missing = mode == Mode.THEORY ? Reason.THEORY_MISSING : Reason.PRACTICE_MISSING;
        var best = of(unit, mode, evidence).max(Comparator.comparing(Proof::on));
        var stale = of(unit, mode, evidence).anyMatch(proof -> counts(needs, proof) && !isFresh(needs, proof, on));
        var reason = best.map(proof -> stale
                        ? Reason.TOO_OLD
                        : isPriorLearningInVain(needs, proof) ? Reason.PRIOR_LEARNING_NOT_ENOUGH : Reason.WRONG_BODY)
                .orElse(missing);
        return new Lack(reason, unit);
    }

    private static List<Lack> ofTheWhole(Needs needs, List<Proof> basis) {
        var lacks = new ArrayList<Lack>();
        var first = basis.stream().map(Proof::on).min(Comparator.naturalOrder());
        var last = basis.stream().map(Proof::on).max(Comparator.naturalOrder());
        var within = needs.withinMonths();
        if (within != null
                && first.isPresent()
                && last.isPresent()
                && first.get().plusMonths(within).isBefore(last.get())) {
            lacks.add(Lack.of(Reason.TOO_FAR_APART));
        }
        if (needs.twoBodies()) {
            var theory = bodies(basis, Mode.THEORY);
            if (bodies(basis, Mode.PRACTICE).stream().anyMatch(theory::contains)) {
                lacks.add(Lack.of(Reason.ONE_BODY_ONLY));
            }
        }
        return lacks;
    }

    private static java.util.stream.Stream<Proof> of(UnitCode unit, Mode mode, List<Proof> evidence) {
        return evidence.stream().filter(proof -> proof.unit().equals(unit) && proof.mode() == mode);
    }

    private static boolean counts(Needs needs, Proof proof) {
        var bodies = needs.bodiesFor(proof.mode());
        return !isPriorLearningInVain(needs, proof) && (bodies.isEmpty() || bodies.contains(proof.body()));
    }

    private static boolean isPriorLearningInVain(Needs needs, Proof proof) {
        return proof.source() == Proof.Source.PRIOR_LEARNING
                && !needs.priorLearning().contains(proof.mode());
    }

    private static boolean isFresh(Needs needs, Proof proof, LocalDate on) {
        var months = needs.freshMonths();
        return months == null || !proof.on().plusMonths(months).isBefore(on);
    }

    private static Set<String> bodies(List<Proof> basis, Mode mode) {
        return basis.stream()
                .filter(proof -> proof.mode() == mode)
                .map(Proof::body)
                .collect(Collectors.toSet());
    }
}
