package org.ozonenet.access;

import org.ozonenet.kernel.Id;

/** One grant of a function, from the day it was given to the day it was taken back. */
public record GrantId(String value) implements Id {

    public GrantId {
        Id.checked(value);
    }

    public static GrantId random() {
        return new GrantId(Id.random());
    }
}
