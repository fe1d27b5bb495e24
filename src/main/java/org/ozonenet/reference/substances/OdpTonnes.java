package org.ozonenet.reference.substances;

import java.math.BigDecimal;

/**
 * A quantity weighted by ozone depletion potential, in ODP tonnes, exact.
 *
 * @param value not negative
 */
public record OdpTonnes(BigDecimal value) {

    /** Nothing. */
    public static final OdpTonnes NONE = new OdpTonnes(BigDecimal.ZERO);

    public OdpTonnes {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("A quantity cannot be negative: " + value.toPlainString());
        }
    }

    /** What a mass weighs with this potential. */
    static OdpTonnes of(MetricTonnes mass, BigDecimal potential) {
        return new OdpTonnes(mass.value().multiply(potential));
    }

    /** Both together. */
    public OdpTonnes plus(OdpTonnes other) {
        return new OdpTonnes(value.add(other.value));
    }
}
