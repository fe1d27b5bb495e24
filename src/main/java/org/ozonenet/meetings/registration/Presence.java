package org.ozonenet.meetings.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.ozonenet.meetings.AgendaItemId;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That somebody was there: at the meeting, or in one of its sessions. What was noted before is kept.
 *
 * @param session or null for the meeting as a whole
 * @param notes oldest first; the last one holds
 */
@Document("meeting_presences")
@TypeAlias("meeting-presence")
record Presence(
        @Id PresenceId id,
        @Version @Nullable Long version,
        MeetingId meeting,
        RegistrationId registration,
        @Nullable AgendaItemId session,
        List<Note> notes,
        Outbox outbox)
        implements Outboxed {

    /**
     * One note.
     *
     * @param mode how the person was there, or null for: not there after all
     */
    record Note(@Nullable AttendanceMode mode, PersonId by, Instant at) {}

    Presence {
        notes = List.copyOf(notes);
    }

    static Presence begun(RegistrationId registration, MeetingId meeting, @Nullable AgendaItemId session) {
        return new Presence(
                PresenceId.of(registration, session), null, meeting, registration, session, List.of(), Outbox.empty());
    }

    @Nullable AttendanceMode mode() {
        return notes.isEmpty() ? null : notes.getLast().mode();
    }

    Presence noted(@Nullable AttendanceMode mode, PersonId by, Instant at) {
        var all = new ArrayList<>(notes);
        all.add(new Note(mode, by, at));
        var told =
                new PresenceNoted(EventHeader.in(meeting.value(), at, by.value()), meeting, registration, mode != null);
        return new Presence(id, version, meeting, registration, session, all, outbox.with(told));
    }
}
