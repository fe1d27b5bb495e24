package org.ozonenet.access;

import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.springframework.data.annotation.TypeAlias;

/** Where a function is held. */
public sealed interface Scope {

    /** For one country. */
    @TypeAlias("country")
    record Country(Iso2 country) implements Scope {}

    /** For one regional network. */
    @TypeAlias("network")
    record Network(NetworkId network) implements Scope {}

    /** For an organisation, by its key in the reference data. */
    @TypeAlias("organisation")
    record Organisation(String institution) implements Scope {}

    /** For the portal as a whole; administrators only. */
    @TypeAlias("portal")
    record Portal() implements Scope {}

    static Scope country(String iso2) {
        return new Country(new Iso2(iso2));
    }

    static Scope network(NetworkId network) {
        return new Network(network);
    }

    static Scope organisation(String institution) {
        return new Organisation(institution);
    }

    static Scope portal() {
        return new Portal();
    }
}
