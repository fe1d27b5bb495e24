package org.ozonenet.training.cohorts;

/** Why a learner needs a word from a trainer. */
public enum Stuck {
    /** Has read no lesson a week after coming in. */
    NOT_BEGUN,
    /** Has read no lesson for two weeks, and has not read all. */
    QUIET,
    /** Has failed the test twice. */
    FAILED_TWICE,
    /** Has no attempt at the test left. */
    NO_ATTEMPT_LEFT,
    /** Has left the course, not the cohort. */
    LEFT_THE_COURSE
}
