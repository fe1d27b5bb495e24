package org.ozonenet.twinning;

import org.ozonenet.access.SpaceId;
import org.ozonenet.kernel.Iso2;

/** Which spaces an exchange has: one of all members, and one for each two countries. */
public final class ExchangeSpaces {

    private ExchangeSpaces() {}

    /** The space of the members of two countries, whichever is named first. */
    public static SpaceId between(ExchangeId exchange, Iso2 one, Iso2 other) {
        return exchange.spaceOf(one, other);
    }
}
