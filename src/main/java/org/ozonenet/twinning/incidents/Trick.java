package org.ozonenet.twinning.incidents;

/** How they were concealed, or what was untrue about them. */
public enum Trick {
    HIDDEN_IN_VEHICLE,
    HIDDEN_IN_LOAD,
    IN_EQUIPMENT,
    FALSE_LABEL,
    FALSE_CODE,
    FALSE_NAME,
    FALSE_DOCUMENT,
    FALSE_TRANSIT,
    SMALL_LOADS,
    NO_LICENCE,
    NOT_CONCEALED,
    OTHER
}
