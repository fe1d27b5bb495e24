package org.ozonenet.twinning.incidents;

import org.ozonenet.kernel.Id;

/** An incident; chosen when its form is opened, so that a form sent twice makes one incident. */
public record IncidentId(String value) implements Id {

    public IncidentId {
        Id.checked(value);
    }

    public static IncidentId random() {
        return new IncidentId(Id.random());
    }
}
