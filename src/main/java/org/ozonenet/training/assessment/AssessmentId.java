package org.ozonenet.training.assessment;

import org.ozonenet.access.SpaceId;
import org.ozonenet.kernel.Id;

/** One practical assessment of one candidate; its photographs lie in a space of the same name. */
public record AssessmentId(String value) implements Id {

    public AssessmentId {
        Id.checked(value);
    }

    public static AssessmentId random() {
        return new AssessmentId(Id.random());
    }

    /** Where its documents are. */
    public SpaceId space() {
        return new SpaceId(value);
    }
}
