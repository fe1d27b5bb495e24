package org.ozonenet.directory;

import java.util.Set;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;

/**
 * Who looks at an entry, as far as the visibility of its fields goes.
 *
 * @param person the person
 * @param countries for which the person acts as an official
 * @param counterparts countries that have a land border or a border post with one of those, or with which the person
 *     works in a shared space
 * @param networks within the person's reach, in whatever function
 */
record Viewer(PersonId person, Set<Iso2> countries, Set<Iso2> counterparts, Set<NetworkId> networks) {

    Viewer {
        countries = Set.copyOf(countries);
        counterparts = Set.copyOf(counterparts);
        networks = Set.copyOf(networks);
    }
}
