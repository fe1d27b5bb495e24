package org.ozonenet.twinning;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ozonenet.access.Actor;
import org.ozonenet.access.ActsFor;
import org.ozonenet.access.Function;
import org.ozonenet.access.Scope;
import org.ozonenet.kernel.Iso2;

/**
 * What the actor of a door is in an exchange at this moment.
 *
 * @param seats the parties for which the actor sits there; none for an administrator who has broken the glass
 */
public record Standing(Actor actor, ExchangeId exchange, ExchangeState state, Set<Iso2> countries, Set<Party> seats) {

    public Standing {
        countries = Set.copyOf(countries);
        seats = Set.copyOf(seats);
    }

    /** The countries for which the actor sits there. */
    public Set<Iso2> sides() {
        return seats.stream().map(Party::country).collect(Collectors.toCollection(TreeSet::new));
    }

    /** In which function the actor acts for that country, the highest where there are several; empty where in none. */
    public Optional<Function> functionFor(Iso2 side) {
        return actor.functions().stream()
                .filter(held -> held.scope().equals(new Scope.Country(side)))
                .map(ActsFor::function)
                .filter(each -> seats.stream()
                        .anyMatch(seat ->
                                seat.country().equals(side) && seat.authority().isServedBy(each)))
                .min(Function::compareTo);
    }

    /** Whether the actor sits there for that country. */
    public boolean isOf(Iso2 country) {
        return sides().contains(country);
    }
}
