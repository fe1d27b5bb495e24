package org.ozonenet.training.cohorts;

import org.ozonenet.access.SpaceId;
import org.ozonenet.kernel.Id;

/** A cohort. Its space, in which trainers are in the chair and learners take part, has the same value. */
public record CohortId(String value) implements Id {

    public CohortId {
        Id.checked(value);
    }

    public static CohortId random() {
        return new CohortId(Id.random());
    }

    SpaceId space() {
        return new SpaceId(value);
    }
}
