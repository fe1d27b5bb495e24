package org.ozonenet.training.learning;

/** Something that a learner wants is against the rules of the course. */
public final class LearningRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    LearningRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why not. Each has its sentence, {@code learning.refused.NAME}. */
    public enum Reason {
        BY_INVITATION,
        BY_COHORT,
        PREREQUISITE,
        NOT_ENROLLED,
        WAIT,
        NO_ATTEMPT_LEFT,
        ALL_PASSED,
        NO_PAPER
    }

    public Reason reason() {
        return reason;
    }
}
