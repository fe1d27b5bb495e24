package org.ozonenet.meetings.registration;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Id;
import org.ozonenet.meetings.MeetingId;

/** The registration of one person for one meeting. */
public record RegistrationId(String value) implements Id {

    public RegistrationId {
        Id.checked(value);
    }

    /** That of a person with an account: the same each time, so that nobody registers twice. */
    static RegistrationId of(MeetingId meeting, PersonId person) {
        var name = meeting.value() + " " + person.value();
        return new RegistrationId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }

    public static RegistrationId random() {
        return new RegistrationId(Id.random());
    }
}
