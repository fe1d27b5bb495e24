package org.ozonenet.meetings.live;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.Function;
import org.ozonenet.access.Scope;
import org.ozonenet.access.SpaceRole;
import org.ozonenet.access.Spaces;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.meetings.MeetingDates;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingKind;
import org.ozonenet.meetings.MeetingPlan;
import org.ozonenet.meetings.MeetingPlanning;
import org.ozonenet.meetings.Venue;
import org.ozonenet.rights.DoorArguments;
import org.ozonenet.rights.Situation;

/** Own is a published meeting of which the actor is a participant; foreign one of another network. */
public class LiveDoors implements DoorArguments {

    @Override
    public @Nullable Object argument(Method door, Class<?> type, Situation situation) {
        if (!door.getDeclaringClass().getPackageName().equals("org.ozonenet.meetings.live")) {
            return null;
        }
        return switch (type.getSimpleName()) {
            case "MeetingId" -> meeting(situation);
            case "LiveNoteId" -> note(situation);
            case "NoteDraft" -> Hall.draft(NoteKind.DECISION, "Agreed");
            case "OpinionDraft" -> question();
            case "OpinionId" -> opinion(situation);
            case "SharedTextId" -> text(door, situation);
            case "TextEdit" -> TextEdit.replacing("", 0, 0, "a");
            case "int" -> 0;
            case "String" -> door.getName().equals("turnTo") ? "first" : "text";
            default -> null;
        };
    }

    static MeetingId meeting(Situation situation) {
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
            if (situation.own() && !situation.actor().equals(coordinator)) {
                situation.bean(Spaces.class).add(id.space(), situation.actor(), SpaceRole.PARTICIPANT);
            }
            return id;
        });
    }

    private static LiveNoteId note(Situation situation) {
        var meeting = meeting(situation);
        return situation.as(
                situation.somebody(Function.NETWORK_COORDINATOR, Scope.network(situation.network())),
                () -> situation
                        .bean(LiveNotes.class)
                        .note(meeting, Hall.draft(NoteKind.DECISION, "Agreed"))
                        .id());
    }

    private static OpinionId opinion(Situation situation) {
        var meeting = meeting(situation);
        var draft = question();
        return situation.as(
                situation.somebody(Function.NETWORK_COORDINATOR, Scope.network(situation.network())), () -> {
                    situation.bean(Opinions.class).ask(meeting, draft);
                    return draft.id();
                });
    }

    private static OpinionDraft question() {
        return new OpinionDraft(
                new OpinionId(Id.random()),
                "Shall we go on?",
                List.of("Yes", "No"),
                Lang.EN,
                OpinionDraft.Unit.PERSON,
                true);
    }

    private static SharedTextId text(Method door, Situation situation) {
        var id = new SharedTextId(Id.random());
        if (!door.getName().equals("start")) {
            var meeting = meeting(situation);
            situation.as(situation.somebody(Function.NETWORK_COORDINATOR, Scope.network(situation.network())), () -> {
                situation.bean(SharedTexts.class).start(meeting, id, "Draft");
                return id;
            });
        }
        return id;
    }
}
