package org.ozonenet.directory;

import org.ozonenet.kernel.Id;

/** An entry of the directory. */
public record EntryId(String value) implements Id {

    public EntryId {
        Id.checked(value);
    }

    public static EntryId random() {
        return new EntryId(Id.random());
    }
}
