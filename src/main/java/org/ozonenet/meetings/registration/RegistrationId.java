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

    /** That of a line of a table about a meeting, so that the same table brings each row once. */
    static RegistrationId ofLine(MeetingId meeting, int line) {
        var name = meeting.value() + " line " + line;
        return new RegistrationId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }

    public static RegistrationId random() {
        return new RegistrationId(Id.random());
    }
}
