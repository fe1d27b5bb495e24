package org.ozonenet.meetings.registration;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.Function;
import org.ozonenet.access.Scope;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.meetings.AgendaItemId;
import org.ozonenet.meetings.MeetingDates;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingKind;
import org.ozonenet.meetings.MeetingPlan;
import org.ozonenet.meetings.MeetingPlanning;
import org.ozonenet.meetings.Venue;
import org.ozonenet.rights.DoorArguments;
import org.ozonenet.rights.Situation;

/** Own is a published meeting of the actor's network at which registration is open; foreign one of another network. */
public class RegistrationDoors implements DoorArguments {

    @Override
    public @Nullable Object argument(Method door, Class<?> type, Situation situation) {
        if (!door.getDeclaringClass().getPackageName().equals("org.ozonenet.meetings.registration")) {
            return null;
        }
        return switch (type.getSimpleName()) {
            case "MeetingId" -> meeting(situation);
            case "DeskRules" -> rules();
            case "RegistrationForm" -> form(situation.country());
            case "RegistrationId" ->
                door.getDeclaringClass() == MeetingInvitations.class ? guest(situation) : registration(situation);
            case "GuestDraft" -> draft();
            case "byte[]" -> "Name,Country\nOfficer,LA".getBytes(StandardCharsets.UTF_8);
            case "List" -> List.of();
            case "AgendaItemId" -> new AgendaItemId("session");
            default -> null;
        };
    }

    private static MeetingId meeting(Situation situation) {
        var coordinator = situation.somebody(Function.NETWORK_COORDINATOR, Scope.network(situation.network()));
        return situation.as(coordinator, () -> {
            var planning = situation.bean(MeetingPlanning.class);
            var day = LocalDate.of(2030, 5, 6);
            var id = planning.plan(
                    null,
                    MeetingPlan.of(
                            Set.of(situation.network()),
                            MeetingKind.NETWORK,
                            LocalizedText.english("A meeting"),
                            MeetingDates.of(day, day, ZoneOffset.UTC),
                            new Venue(Venue.Mode.ONLINE, null, null)));
            planning.publish(id, Tlp.GREEN);
            situation.bean(Registrations.class).open(id, rules());
            return id;
        });
    }

    /** Of somebody of the country of the situation. */
    private static RegistrationId registration(Situation situation) {
        var meeting = meeting(situation);
        var id = RegistrationId.random();
        situation.bean(RegistrationBook.class).coming(id, meeting, null, form(situation.country()));
        return id;
    }

    private static RegistrationId guest(Situation situation) {
        var meeting = meeting(situation);
        var coordinator = situation.somebody(Function.NETWORK_COORDINATOR, Scope.network(situation.network()));
        return situation.as(
                coordinator, () -> situation.bean(MeetingInvitations.class).inviteGuest(meeting, draft()));
    }

    private static GuestDraft draft() {
        return new GuestDraft("guest@example.org", null, ParticipantFunction.EXPERT, Lang.EN);
    }

    private static DeskRules rules() {
        return new DeskRules(
                Set.of(), Map.of(), Instant.parse("2099-01-01T00:00:00Z"), LocalDate.of(2099, 2, 1), List.of());
    }

    private static RegistrationForm form(Iso2 country) {
        return new RegistrationForm(
                "Customs officer",
                country,
                "",
                ParticipantFunction.CUSTOMS,
                ParticipantGender.NOT_STATED,
                "",
                AttendanceMode.ONLINE,
                List.of(),
                "",
                false,
                SensitiveNeeds.none());
    }
}
