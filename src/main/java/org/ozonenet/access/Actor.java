package org.ozonenet.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;

/**
 * The person who acts in this request, with the functions held at this moment.
 *
 * @param name how the person is called on the screen
 * @param networks the networks within reach: those of the scopes, and those to which the scopes' countries belong today
 */
public record Actor(PersonId person, String name, List<ActsFor> functions, Set<NetworkId> networks) {

    public Actor {
        functions = List.copyOf(functions);
        networks = Set.copyOf(networks);
    }

    public boolean has(Function function) {
        return functions.stream().anyMatch(held -> held.function() == function);
    }

    public boolean holds(Function function, Scope scope) {
        return functions.contains(new ActsFor(function, scope));
    }

    /** The countries for which the person acts, in whatever function. */
    public Set<Iso2> countries() {
        var countries = new TreeSet<Iso2>();
        for (var held : functions) {
            if (held.scope() instanceof Scope.Country(Iso2 country)) {
                countries.add(country);
            }
        }
        return countries;
    }

    /** The function that the screen names first, if any is held. */
    public Optional<ActsFor> foremost() {
        return functions.stream().min((a, b) -> a.function().compareTo(b.function()));
    }
}
