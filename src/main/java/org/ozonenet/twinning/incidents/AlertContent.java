package org.ozonenet.twinning.incidents;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.PostId;
import org.ozonenet.reference.identifier.Comparison;
import org.ozonenet.reference.substances.SubstanceId;

/**
 * What an alert says of an incident. There is no text in it at all: where nothing can be typed, no name can stand.
 *
 * @param country that reported it
 * @param year in which it was found, in UTC
 * @param month 1 to 12
 * @param declared null where something else than a known substance was declared
 * @param finding what the identifier reading said, or null
 * @param read the gases that the instrument named
 * @param kilograms net
 */
public record AlertContent(
        Suspicion status,
        Iso2 country,
        int year,
        int month,
        @Nullable PostId post,
        Means means,
        @Nullable Trick trick,
        @Nullable Direction direction,
        @Nullable Iso2 origin,
        @Nullable Iso2 via,
        @Nullable Iso2 destination,
        @Nullable Detection detection,
        @Nullable SubstanceId declared,
        @Nullable SubstanceId identified,
        Comparison.@Nullable Finding finding,
        List<SubstanceId> read,
        @Nullable BigDecimal kilograms,
        @Nullable Packaging packaging,
        @Nullable Integer packages,
        @Nullable Seizure seizure) {

    public AlertContent {
        read = List.copyOf(read);
    }
}
