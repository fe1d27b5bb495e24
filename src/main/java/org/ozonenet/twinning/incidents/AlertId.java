package org.ozonenet.twinning.incidents;

import org.ozonenet.kernel.Id;

/** An alert. Says nothing of the incident that it was made from. */
public record AlertId(String value) implements Id {

    public AlertId {
        Id.checked(value);
    }

    static AlertId random() {
        return new AlertId(Id.random());
    }
}
