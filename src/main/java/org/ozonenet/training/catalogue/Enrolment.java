package org.ozonenet.training.catalogue;

/** How one gets into a course. */
public enum Enrolment {
    OPEN,
    INVITATION,
    COHORT
}
