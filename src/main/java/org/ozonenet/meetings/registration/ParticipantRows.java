package org.ozonenet.meetings.registration;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.meetings.MeetingId;
import org.springframework.stereotype.Component;

/** Makes the rows of a meeting out of registrations, turns and notes of who was there. */
@Component
class ParticipantRows {

    private final RegistrationStore registrations;
    private final RegistrationDeskStore desks;
    private final PresenceStore presences;

    ParticipantRows(RegistrationStore registrations, RegistrationDeskStore desks, PresenceStore presences) {
        this.registrations = registrations;
        this.desks = desks;
        this.presences = presences;
    }

    /** @param allNames whether also those are named who do not want to be listed */
    List<ParticipantRow> of(MeetingId meeting, boolean allNames) {
        var desk = desks.findById(meeting);
        if (desk.isEmpty()) {
            return List.of();
        }
        var places = desk.get().places();
        var there = presences.findByMeeting(meeting).stream()
                .filter(presence -> presence.mode() != null)
                .collect(Collectors.toMap(Presence::registration, Presence::mode, (one, two) -> one));
        return registrations.findByMeeting(meeting).stream()
                .filter(Registration::isComing)
                .flatMap(each -> row(each, places, there, allNames).stream())
                .toList();
    }

    private static List<ParticipantRow> row(
            Registration registration,
            PlaceRegister places,
            Map<RegistrationId, AttendanceMode> there,
            boolean allNames) {
        var says = registration.says();
        if (says == null) {
            return List.of();
        }
        @Nullable String name = allNames || says.listed() ? says.name() : null;
        return List.of(new ParticipantRow(
                registration.id(),
                name,
                says.country(),
                says.delegation(),
                says.function(),
                says.gender(),
                says.mode(),
                RegistrationBook.standing(registration, places).waiting(),
                there.get(registration.id())));
    }
}
