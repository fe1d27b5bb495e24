package org.ozonenet.meetings.live;

import org.ozonenet.kernel.Id;

/** A text on the screen of a hall. */
public record SharedTextId(String value) implements Id {

    public SharedTextId {
        Id.checked(value);
    }
}
