package org.ozonenet.reference.schedules;

/** What a ceiling limits. */
public enum Measure {
    CONSUMPTION,
    PRODUCTION
}
