package org.ozonenet.reference;

/** How well a fact stands. */
public enum Certainty {
    /** Two independent sources, or one primary source, agree. */
    SOLID,
    /** One source, not confirmed by a second. */
    ONE_SOURCE,
    /** Told by a secondary source only. */
    SECOND_HAND,
    /** Follows from another fact, not stated by itself. */
    INFERRED,
    /** Measured on a map or otherwise approximated. */
    ESTIMATE,
    /** From specialist knowledge, not re-read in a source. */
    EXPERT,
    /** From specialist knowledge that is itself unsure. */
    EXPERT_LOW,
    /** Copied from somewhere that could not be read. */
    UNVERIFIED,
    /** Looked for and not found. */
    UNKNOWN
}
