package org.ozonenet.meetings.live;

import org.ozonenet.kernel.Id;

/** A show of opinion. */
public record OpinionId(String value) implements Id {

    public OpinionId {
        Id.checked(value);
    }
}
