package org.ozonenet.reference.substances;

import java.math.BigDecimal;

/**
 * One component of a blend.
 *
 * @param component the substance
 * @param percent its part of the mass, in per cent, more than 0
 */
public record Share(SubstanceId component, BigDecimal percent) {

    public Share {
        if (percent.signum() <= 0) {
            throw new IllegalArgumentException("A share of a blend must be more than 0 %.");
        }
    }
}
