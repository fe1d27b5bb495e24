package org.ozonenet.training.schemes;

/** How competence is shown. */
public enum Mode {
    /** By a test of knowledge. */
    THEORY,
    /** By work that somebody has watched. */
    PRACTICE
}
