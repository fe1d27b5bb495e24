package org.ozonenet.training.assessment;

/** How far an assessment is. */
public enum AssessmentState {
    /** The work is being watched; marks can be made. */
    OPEN,
    /** The first assessor has signed; the second has still to. */
    AWAITING_SECOND,
    /** Everybody has signed who had to. Nothing changes any more. */
    SIGNED
}
