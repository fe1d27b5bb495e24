package org.ozonenet.meetings.reports;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.Function;
import org.ozonenet.access.Scope;
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

/** Own is a published meeting of the network SEA in which the actor was not; foreign one of ECA. */
public class ReportDoors implements DoorArguments {

    @Override
    public @Nullable Object argument(Method door, Class<?> type, Situation situation) {
        var room = door.getDeclaringClass();
        if (room != MeetingMinutes.class && room != MeetingReports.class) {
            return null;
        }
        return switch (type.getSimpleName()) {
            case "MeetingId" -> meeting(situation);
            case "MinutesDraft" -> new MinutesDraft("opening", 0, "The meeting was opened.");
            case "Lang" -> Lang.EN;
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
            return id;
        });
    }
}
