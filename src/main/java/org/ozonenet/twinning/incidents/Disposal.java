package org.ozonenet.twinning.incidents;

/** What became of the goods in the end. */
public enum Disposal {
    STORED,
    RETURNED,
    DESTROYED,
    RECLAIMED,
    SOLD,
    OTHER
}
