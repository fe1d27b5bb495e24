package org.ozonenet.twinning.incidents;

/** What became of the goods at once. */
public enum Seizure {
    SEIZED,
    HELD,
    TURNED_BACK,
    RELEASED,
    NOT_FOUND
}
