package org.ozonenet.reference.substances;

import java.math.BigDecimal;

/**
 * A mass in kilograms, exact.
 *
 * @param value not negative
 */
public record Kilograms(BigDecimal value) {

    public Kilograms {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("A mass cannot be negative: " + value.toPlainString());
        }
    }

    /** The same mass in metric tonnes; loses nothing. */
    public MetricTonnes toTonnes() {
        return new MetricTonnes(value.movePointLeft(3));
    }
}
