package org.ozonenet.meetings.recommendations;

import org.ozonenet.kernel.Id;

/** What one country makes of one recommendation. */
public record ProgressId(String value) implements Id {

    public ProgressId {
        Id.checked(value);
    }
}
