package org.ozonenet.twinning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ozonenet.access.ActsFor;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.access.SpaceRole;
import org.ozonenet.kernel.Iso2;

/**
 * Who has a seat in an exchange, by the functions held at this moment. Ozone officers and customs focal points of its
 * parties have one by their office, customs officers when their country let them in; nobody sits in it without having
 * accepted its terms.
 */
final class Seats {

    private Seats() {}

    /** The parties for which somebody sits there, whether or not the terms were accepted. */
    static Set<Party> of(Exchange exchange, PersonId person, Collection<ActsFor> functions) {
        return exchange.parties().stream()
                .filter(party -> functions.stream().anyMatch(held -> serves(exchange, party, person, held)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What somebody is in the space of all members; empty for those outside. */
    static Optional<SpaceRole> role(Exchange exchange, PersonId person, Collection<ActsFor> functions) {
        var seats = of(exchange, person, functions);
        if (seats.isEmpty() || !exchange.hasEntered(person)) {
            return Optional.empty();
        }
        return switch (exchange.state()) {
            case PROPOSED -> Optional.empty();
            case OPEN -> Optional.of(SpaceRole.SECRETARY);
            case SUSPENDED ->
                seats.stream().anyMatch(seat -> seat.authority() == Authority.OZONE_UNIT)
                        ? Optional.of(SpaceRole.PARTICIPANT)
                        : Optional.empty();
            case CLOSED -> Optional.of(SpaceRole.PARTICIPANT);
        };
    }

    /** The countries for which somebody sits there. */
    static Set<Iso2> countries(Set<Party> seats) {
        return seats.stream().map(Party::country).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every two countries of an exchange between more than two: each two have a space of their own. */
    static List<List<Iso2>> pairs(Exchange exchange) {
        var countries = List.copyOf(exchange.countries());
        return countries.stream()
                .flatMap(one -> countries.stream()
                        .filter(other -> one.compareTo(other) < 0)
                        .map(other -> List.of(one, other)))
                .toList();
    }

    private static boolean serves(Exchange exchange, Party party, PersonId person, ActsFor held) {
        return held.scope().equals(new Scope.Country(party.country()))
                && party.authority().isServedBy(held.function())
                && (held.function() != Function.CUSTOMS_OFFICER || exchange.isLetIn(person));
    }
}
