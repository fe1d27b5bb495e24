package org.ozonenet.training.cohorts;

/** What became of somebody's word that they are there. Each has its sentence on the page, {@code cohorts.attend.name}. */
public enum Attended {
    /** They are on the list. */
    KEPT,
    /** The code is old or wrong, the day is another one, or they are no learner of the group. */
    OLD,
    /** A trainer struck them from the list of that day; only a trainer can write them down again. */
    STRUCK
}
