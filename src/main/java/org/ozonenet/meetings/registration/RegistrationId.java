package org.ozonenet.meetings.registration;

import org.ozonenet.kernel.Id;

/** The registration of one person for one meeting. */
public record RegistrationId(String value) implements Id {

    public RegistrationId {
        Id.checked(value);
    }

    public static RegistrationId random() {
        return new RegistrationId(Id.random());
    }
}
