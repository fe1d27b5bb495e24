package org.ozonenet.twinning.incidents;

/** How sure it is that trade was illegal. */
public enum Suspicion {
    SUSPECTED,
    CONFIRMED
}
