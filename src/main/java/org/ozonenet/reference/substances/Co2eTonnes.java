package org.ozonenet.reference.substances;

import java.math.BigDecimal;

/**
 * A quantity weighted by global warming potential, in tonnes of CO2-equivalent, exact.
 *
 * @param value not negative
 */
public record Co2eTonnes(BigDecimal value) {

    /** Nothing. */
    public static final Co2eTonnes NONE = new Co2eTonnes(BigDecimal.ZERO);

    public Co2eTonnes {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("A quantity cannot be negative: " + value.toPlainString());
        }
    }

    /** What a mass weighs with this potential. */
    static Co2eTonnes of(MetricTonnes mass, BigDecimal potential) {
        return new Co2eTonnes(mass.value().multiply(potential));
    }

    /** Both together. */
    public Co2eTonnes plus(Co2eTonnes other) {
        return new Co2eTonnes(value.add(other.value));
    }
}
