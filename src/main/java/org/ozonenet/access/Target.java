package org.ozonenet.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Tlp;

/**
 * What an action is done to, as far as rights look at it.
 *
 * @param space the space it lies in, or null where it lies in none
 * @param countries the countries it belongs to
 * @param networks the networks it belongs to
 * @param owner the person whose own it is, or null
 * @param marking how it is marked
 */
public record Target(
        @Nullable SpaceId space,
        Set<Iso2> countries,
        Set<NetworkId> networks,
        @Nullable PersonId owner,
        Tlp marking) {

    public Target {
        countries = Set.copyOf(countries);
        networks = Set.copyOf(networks);
    }

    /** The portal as a whole. */
    public static Target portal() {
        return new Target(null, Set.of(), Set.of(), null, Tlp.GREEN);
    }

    public static Target space(SpaceId space) {
        return new Target(space, Set.of(), Set.of(), null, Tlp.AMBER);
    }

    public static Target country(Iso2 country) {
        return new Target(null, Set.of(country), Set.of(), null, Tlp.GREEN);
    }

    public static Target network(NetworkId network) {
        return new Target(null, Set.of(), Set.of(network), null, Tlp.GREEN);
    }

    public static Target person(PersonId owner) {
        return new Target(null, Set.of(), Set.of(), owner, Tlp.GREEN);
    }

    public Target in(SpaceId inside) {
        return new Target(inside, countries, networks, owner, marking);
    }

    public Target of(Iso2 country) {
        return new Target(space, Set.of(country), networks, owner, marking);
    }

    public Target of(Set<NetworkId> belongsTo) {
        return new Target(space, countries, belongsTo, owner, marking);
    }

    public Target ownedBy(PersonId person) {
        return new Target(space, countries, networks, person, marking);
    }

    public Target marked(Tlp tlp) {
        return new Target(space, countries, networks, owner, tlp);
    }
}
