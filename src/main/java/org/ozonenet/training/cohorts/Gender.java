package org.ozonenet.training.cohorts;

/** What somebody says about themselves for figures that count women and men; nobody says it for them. */
public enum Gender {
    WOMAN,
    MAN,
    ANOTHER,
    NOT_STATED
}
