package org.ozonenet.twinning.incidents;

/** In what the gas was. */
public enum Packaging {
    DISPOSABLE_CYLINDER,
    REFILLABLE_CYLINDER,
    CAN,
    TANK,
    EQUIPMENT,
    OTHER
}
