package org.ozonenet.directory;

import org.ozonenet.kernel.Id;

/** The access of another system. */
public record SystemId(String value) implements Id {

    public SystemId {
        Id.checked(value);
    }
}
