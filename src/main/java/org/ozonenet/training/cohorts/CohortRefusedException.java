package org.ozonenet.training.cohorts;

/** Something that a trainer wants is against the rules of the cohort. */
public final class CohortRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    CohortRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why not. Each has its sentence, {@code cohorts.refused.NAME}. */
    public enum Reason {
        OTHER_COUNTRY,
        PREREQUISITE,
        TRAINER,
        LEARNER,
        FULL,
        CLOSED,
        NOT_YET
    }

    public Reason reason() {
        return reason;
    }
}
