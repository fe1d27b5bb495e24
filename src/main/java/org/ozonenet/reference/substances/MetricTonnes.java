package org.ozonenet.reference.substances;

import java.math.BigDecimal;

/**
 * A mass in metric tonnes (1,000 kg), exact.
 *
 * @param value not negative
 */
public record MetricTonnes(BigDecimal value) {

    public MetricTonnes {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("A mass cannot be negative: " + value.toPlainString());
        }
    }

    /** The same mass in kilograms; loses nothing. */
    public Kilograms toKilograms() {
        return new Kilograms(value.movePointRight(3));
    }

    /** The part of this mass that a share in per cent makes up; loses nothing. */
    public MetricTonnes share(BigDecimal percent) {
        return new MetricTonnes(value.multiply(percent).movePointLeft(2));
    }
}
