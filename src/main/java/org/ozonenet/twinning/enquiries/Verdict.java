package org.ozonenet.twinning.enquiries;

/** The answer to one question. */
public enum Verdict {
    YES,
    NO,
    /** Looked for and not known. */
    UNKNOWN,
    /** Known or not: may not be told. */
    CANNOT_SAY
}
