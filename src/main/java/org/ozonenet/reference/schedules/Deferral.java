package org.ozonenet.reference.schedules;

import java.util.List;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.AnnexGroup;
import org.ozonenet.reference.Doubt;

/**
 * A relief from compliance review; the ceilings stay as they are.
 *
 * @param id identifier
 * @param decision by which it was given
 * @param group substances
 * @param parties those that could be read; none where a rule decides
 * @param listComplete whether all parties are named
 * @param fromYear first year
 * @param toYear last year
 * @param doubt how well it stands, and what is missing
 * @param source where it comes from
 */
public record Deferral(
        String id,
        String decision,
        AnnexGroup group,
        List<Iso2> parties,
        boolean listComplete,
        int fromYear,
        int toYear,
        Doubt doubt,
        String source) {

    public Deferral {
        parties = List.copyOf(parties);
    }
}
