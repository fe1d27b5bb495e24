package org.ozonenet.twinning.enquiries;

/** Somebody of the same side answered first. The text that was not sent is kept for its writer. */
public class AnswerOvertakenException extends RuntimeException {

    public AnswerOvertakenException() {
        super("Somebody else answered first; the text is kept");
    }
}
