package org.ozonenet.twinning.incidents;

/** By what the goods were moved. */
public enum Means {
    PRIVATE_CAR,
    VAN,
    TRUCK,
    CONTAINER,
    BUS,
    PASSENGER_TRAIN,
    FREIGHT_TRAIN,
    VESSEL,
    COURIER,
    AIR_CARGO,
    ON_FOOT,
    OTHER
}
