package org.ozonenet.twinning.incidents;

/** What became of it before a court or authority. */
public enum Court {
    NOT_PROSECUTED,
    PENDING,
    ADMINISTRATIVE_FINE,
    FINE,
    CONFISCATION,
    PRISON,
    ACQUITTED
}
