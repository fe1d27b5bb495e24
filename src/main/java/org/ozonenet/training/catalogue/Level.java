package org.ozonenet.training.catalogue;

/** How hard a question is. */
public enum Level {
    BASIC,
    ADVANCED
}
