package org.ozonenet.meetings.registration;

import java.time.Clock;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.meetings.AgendaItemId;
import org.ozonenet.meetings.MeetingId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Notes who is there, in the room or online, at the meeting as a whole and in its sessions. */
@Service
@PreAuthorize("isAuthenticated()")
public class CheckIn {

    private final PresenceStore presences;
    private final RegistrationStore registrations;
    private final RegistrationGate gate;
    private final Clock clock;

    CheckIn(PresenceStore presences, RegistrationStore registrations, RegistrationGate gate, Clock clock) {
        this.presences = presences;
        this.registrations = registrations;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * Notes how somebody is there. Noted twice alike it is noted once; a correction keeps what was noted before.
     *
     * @param session or null for the meeting as a whole; who is noted in a session is so for the meeting as well
     * @param mode or null for: not there after all
     * @throws NoSuchElementException if there is no such registration
     */
    public void note(RegistrationId id, @Nullable AgendaItemId session, @Nullable AttendanceMode mode) {
        var known = registrations
                .findById(id)
                .orElseThrow(() -> new NoSuchElementException("There is no such registration"));
        gate.require(RegistrationAction.ORGANISE, known.meeting());
        keep(known, session, mode);
        if (session != null && mode != null) {
            var meeting = presences.findById(PresenceId.of(id, null)).map(Presence::mode);
            if (meeting.isEmpty()) {
                keep(known, null, mode);
            }
        }
    }

    /** Who was noted in a session, or at the meeting as a whole. */
    public Map<RegistrationId, AttendanceMode> present(MeetingId meeting, @Nullable AgendaItemId session) {
        gate.require(RegistrationAction.ORGANISE, meeting);
        return presences.findByMeeting(meeting).stream()
                .filter(each -> Objects.equals(each.session(), session) && each.mode() != null)
                .collect(Collectors.toMap(Presence::registration, Presence::mode));
    }

    private void keep(Registration known, @Nullable AgendaItemId session, @Nullable AttendanceMode mode) {
        var before = presences
                .findById(PresenceId.of(known.id(), session))
                .orElseGet(() -> Presence.begun(known.id(), known.meeting(), session));
        if (before.mode() != mode) {
            presences.save(before.noted(mode, gate.person(), clock.instant()));
        }
    }
}
