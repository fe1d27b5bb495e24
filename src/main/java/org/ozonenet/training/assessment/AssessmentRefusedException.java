package org.ozonenet.training.assessment;

/** The rules of a scheme do not let this person assess this candidate now. */
public class AssessmentRefusedException extends RuntimeException {

    private final transient Objection objection;

    AssessmentRefusedException(Objection objection) {
        super("Refused: " + objection);
        this.objection = objection;
    }

    public Objection objection() {
        return objection;
    }
}
