package org.ozonenet.twinning.enquiries;

/** How far an enquiry is. Whether it is late follows from its date and is no state. */
public enum EnquiryState {
    /** On the table of the other side. */
    SENT,
    /** Somebody there has opened it. */
    SEEN,
    /** The other side has taken it on. */
    ACCEPTED,
    /** The other side needs to know more before it can answer. */
    MORE_ASKED,
    /** Some questions are answered. */
    PARTLY_ANSWERED,
    /** All questions are answered. */
    ANSWERED,
    /** The other side will not answer, and said why. */
    DECLINED,
    /** The asking side is content. */
    CLOSED,
    /** The asking side does not need it any more. */
    WITHDRAWN;

    /** Whether an answer is still due. */
    public boolean isOpen() {
        return compareTo(PARTLY_ANSWERED) <= 0;
    }

    /** Whether nothing follows any more. */
    public boolean isOver() {
        return this == CLOSED || this == WITHDRAWN;
    }
}
