package org.ozonenet.training.credentials;

/** Why a state was changed; what lies behind it stays with the issuing body. */
public enum StateReason {
    /** The evidence on which it rests was withdrawn. */
    EVIDENCE_WITHDRAWN,
    /** It was given on false papers, or by cheating. */
    OBTAINED_FALSELY,
    /** The holder has broken the rules of the trade gravely. */
    MISCONDUCT,
    /** The holder asked for it. */
    HOLDER_ASKED,
    /** An inquiry is under way. */
    INQUIRY,
    /** The inquiry found nothing. */
    CLEARED,
    /** Something on it was wrong. */
    PUT_RIGHT
}
