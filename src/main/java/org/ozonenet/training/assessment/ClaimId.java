package org.ozonenet.training.assessment;

import org.ozonenet.access.SpaceId;
import org.ozonenet.kernel.Id;

/** A claim of prior learning; its documents lie in a space of the same name. */
public record ClaimId(String value) implements Id {

    public ClaimId {
        Id.checked(value);
    }

    public static ClaimId random() {
        return new ClaimId(Id.random());
    }

    /** Where its documents are. */
    public SpaceId space() {
        return new SpaceId(value);
    }
}
