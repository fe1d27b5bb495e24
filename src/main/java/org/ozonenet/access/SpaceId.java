package org.ozonenet.access;

import org.ozonenet.kernel.Id;

/** A space with members of its own: a meeting, an exchange, a cohort. */
public record SpaceId(String value) implements Id {

    public SpaceId {
        Id.checked(value);
    }

    public static SpaceId random() {
        return new SpaceId(Id.random());
    }
}
