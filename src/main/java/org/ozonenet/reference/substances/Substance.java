package org.ozonenet.reference.substances;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.reference.AnnexGroup;
import org.ozonenet.reference.Doubt;

/**
 * A controlled substance, another substance that is used in its place, or a blend.
 *
 * @param id identifier
 * @param designation refrigerant number, for example R-404A
 * @param protocolName name in the annexes, for example HFC-32, or null
 * @param kind which of the three it is
 * @param chemicalName in English; for a blend its components in short
 * @param formula or null
 * @param cas number of the Chemical Abstracts Service, or null
 * @param casDoubt how well the number stands
 * @param groups annex groups, of all components for a blend; none where nothing is controlled
 * @param odp ozone depletion potential, highest value of a range; computed for a blend; null where none is stated
 * @param odpRange the range of the isomers, or null
 * @param warming global warming potential
 * @param composition components of a blend, summing to 100 %
 * @param compositionDoubt how well the composition stands
 * @param safety safety class, or null where none is known to us
 * @param codes tariff codes
 * @param use typical use in English, or null
 * @param tradeNames names under which it is sold
 * @param source where the facts come from
 * @param note what else is to be known, in English, or null
 */
public record Substance(
        SubstanceId id,
        String designation,
        @Nullable String protocolName,
        Kind kind,
        String chemicalName,
        @Nullable String formula,
        @Nullable String cas,
        Doubt casDoubt,
        List<AnnexGroup> groups,
        @Nullable BigDecimal odp,
        @Nullable String odpRange,
        Warming warming,
        List<Share> composition,
        Doubt compositionDoubt,
        @Nullable Safety safety,
        Codes codes,
        @Nullable String use,
        List<String> tradeNames,
        String source,
        @Nullable String note) {

    public Substance {
        groups = List.copyOf(groups);
        composition = List.copyOf(composition);
        tradeNames = List.copyOf(tradeNames);
        if ((kind == Kind.BLEND) == composition.isEmpty()) {
            throw new IllegalArgumentException("A composition goes with a blend and with nothing else.");
        }
    }

    /** Whether the Protocol controls it, or for a blend any part of it. */
    public boolean isControlled() {
        return !groups.isEmpty();
    }

    /** The name people use for it: the name of the annexes, else the refrigerant number. */
    public String name() {
        return protocolName != null ? protocolName : designation;
    }

    /** Which of the three. */
    public enum Kind {
        CONTROLLED,
        OTHER,
        BLEND
    }
}
