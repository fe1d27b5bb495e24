package org.ozonenet.training.assessment;

/** Why somebody may not assess this candidate in this unit now. */
public enum Objection {
    /** Nobody assesses themselves. */
    OWN_WORK,
    /** Nothing says that they may assess this unit in the candidate's country, or the day up to which they may is past. */
    NOT_QUALIFIED,
    /** They trained the candidate, and the scheme forbids it. */
    TRAINED_THE_CANDIDATE,
    /** The second assessor is the first one. */
    SAME_AS_FIRST,
    /** The last attempt failed less than a day ago. */
    TOO_SOON
}
