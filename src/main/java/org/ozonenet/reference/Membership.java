package org.ozonenet.reference;

import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;

/**
 * A country's part in a network over a span of years.
 *
 * @param network the network
 * @param country the country
 * @param role in which way it takes part
 * @param fromYear first year, or null where it is not sourced: then counted from the network's first year
 * @param toYear last year, inclusive, or null where it lasts
 * @param doubt how well the years stand
 * @param source where this comes from
 */
public record Membership(
        NetworkId network,
        Iso2 country,
        MemberRole role,
        @Nullable Integer fromYear,
        @Nullable Integer toYear,
        Doubt doubt,
        String source) {

    public Membership {
        if (fromYear != null && toYear != null && fromYear > toYear) {
            throw new IllegalArgumentException("The first year %d is after the last, %d.".formatted(fromYear, toYear));
        }
    }
}
