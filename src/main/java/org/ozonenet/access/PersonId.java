package org.ozonenet.access;

import org.ozonenet.kernel.Id;

/** A person who can hold functions and sign in. */
public record PersonId(String value) implements Id {

    public PersonId {
        Id.checked(value);
    }

    public static PersonId random() {
        return new PersonId(Id.random());
    }
}
