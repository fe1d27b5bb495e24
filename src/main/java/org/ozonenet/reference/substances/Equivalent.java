package org.ozonenet.reference.substances;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a mass of a substance weighs in the units of the Protocol.
 *
 * @param substance of what
 * @param mass how much
 * @param parts one for a single substance, one per component of a blend
 */
public record Equivalent(Substance substance, MetricTonnes mass, List<Part> parts) {

    public Equivalent {
        parts = List.copyOf(parts);
    }

    /** Sum over the parts. */
    public Co2eTonnes co2e() {
        return parts.stream().map(Part::co2e).reduce(Co2eTonnes.NONE, Co2eTonnes::plus);
    }

    /** Sum over the parts. */
    public OdpTonnes odp() {
        return parts.stream().map(Part::odp).reduce(OdpTonnes.NONE, OdpTonnes::plus);
    }

    /**
     * One component.
     *
     * @param component the substance
     * @param percent its part of the mass, in per cent
     * @param mass its mass
     * @param co2e weighted by the global warming potential that counts in the Protocol's sums
     * @param odp weighted by the ozone depletion potential, 0 where none is stated
     */
    public record Part(Substance component, BigDecimal percent, MetricTonnes mass, Co2eTonnes co2e, OdpTonnes odp) {}
}
