package org.ozonenet.meetings.registration;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Id;
import org.ozonenet.meetings.AgendaItemId;

/** The presence of one participant at a meeting or in a session; the same for the same two. */
record PresenceId(String value) implements Id {

    PresenceId {
        Id.checked(value);
    }

    static PresenceId of(RegistrationId registration, @Nullable AgendaItemId session) {
        var name = registration.value() + " " + (session == null ? "" : session.value());
        return new PresenceId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
