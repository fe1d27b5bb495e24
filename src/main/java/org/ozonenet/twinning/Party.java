package org.ozonenet.twinning;

import org.ozonenet.kernel.Iso2;
import org.springframework.data.annotation.TypeAlias;

/** One authority of one country in an exchange. The authorities of a country together are one side of a case. */
@TypeAlias("party")
public record Party(Iso2 country, Authority authority) implements Comparable<Party> {

    @Override
    public int compareTo(Party other) {
        var byCountry = country.compareTo(other.country);
        return byCountry != 0 ? byCountry : authority.compareTo(other.authority);
    }
}
