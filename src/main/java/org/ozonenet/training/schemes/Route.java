package org.ozonenet.training.schemes;

/** How a certificate is kept alive. */
public enum Route {
    /** By a course that brings knowledge up to date. */
    REFRESHER,
    /** By being assessed anew. */
    EVALUATION
}
