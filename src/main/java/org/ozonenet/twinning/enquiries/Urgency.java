package org.ozonenet.twinning.enquiries;

/** How soon an answer is needed. */
public enum Urgency {
    /** Three working days of both sides. */
    NORMAL,
    /** One working day of both sides. */
    URGENT,
    /** The goods stand at the border: four hours by the clock, day and night; the duty desks are told. */
    BORDER_NOW
}
