package org.ozonenet.twinning.evidence;

/** What a look at an evidence file gave. It never says what the file holds. */
public enum EvidenceAnswer {
    /** The portal signed exactly this, and each step follows from the one before. */
    INTACT,
    /** Content or signature were changed. */
    CHANGED,
    /** Signed with a key that the portal never had, or that was withdrawn. */
    UNKNOWN_KEY,
    /** It is no evidence file. */
    NO_EVIDENCE
}
