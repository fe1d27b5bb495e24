package org.ozonenet.search;

import java.util.Set;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;

/**
 * Narrows what is found. An empty set narrows nothing; within a set one match is enough, and all sets must match.
 *
 * @param kinds kinds of entries
 * @param networks networks to which an entry belongs
 * @param countries countries to which an entry belongs
 * @param marks further properties, each as {@code name=value}; of those with one name, one match is enough
 */
public record SearchFilters(Set<String> kinds, Set<NetworkId> networks, Set<Iso2> countries, Set<String> marks) {

    public SearchFilters {
        kinds = Set.copyOf(kinds);
        networks = Set.copyOf(networks);
        countries = Set.copyOf(countries);
        marks = Set.copyOf(marks);
    }

    /** Without further properties. */
    public SearchFilters(Set<String> kinds, Set<NetworkId> networks, Set<Iso2> countries) {
        this(kinds, networks, countries, Set.of());
    }

    public static SearchFilters none() {
        return new SearchFilters(Set.of(), Set.of(), Set.of());
    }

    public static SearchFilters kind(String kind) {
        return new SearchFilters(Set.of(kind), Set.of(), Set.of());
    }
}
