package org.ozonenet.training.assessment;

/** What the assessor saw. */
public enum Verdict {
    /** It was done as the measure asks. */
    SEEN,
    /** It was not done, or not as the measure asks. */
    MISSED
}
