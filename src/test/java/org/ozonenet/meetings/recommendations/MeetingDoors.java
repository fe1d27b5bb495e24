package org.ozonenet.meetings.recommendations;

import java.lang.reflect.Method;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Set;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.meetings.MeetingDates;
import org.ozonenet.meetings.MeetingEdit;
import org.ozonenet.meetings.MeetingFilter;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingKind;
import org.ozonenet.meetings.MeetingPlan;
import org.ozonenet.meetings.MeetingPlanning;
import org.ozonenet.meetings.MeetingState;
import org.ozonenet.meetings.Meetings;
import org.ozonenet.meetings.Venue;
import org.ozonenet.rights.DoorArguments;
import org.ozonenet.rights.Situation;
import org.springframework.data.domain.PageRequest;

/** Own is a published meeting of the network SEA and what Laos makes of it; foreign one of ECA, and Kazakhstan. */
public class MeetingDoors implements DoorArguments {

    @Override
    public @Nullable Object argument(Method door, Class<?> type, Situation situation) {
        var room = door.getDeclaringClass();
        if (room != Meetings.class
                && room != MeetingPlanning.class
                && room != Recommendations.class
                && room != Proposals.class) {
            return null;
        }
        return switch (type.getSimpleName()) {
            case "MeetingId" -> meeting(situation);
            case "MeetingPlan" -> plan(situation);
            case "MeetingEdit" -> new MeetingEdit(meeting(situation), 0, plan(situation));
            case "MeetingFilter" -> MeetingFilter.all();
            case "MeetingState" -> MeetingState.OPEN;
            case "YearMonth" -> YearMonth.of(2030, 5);
            case "Pageable" -> PageRequest.of(0, 1);
            case "Tlp" -> Tlp.CLEAR;
            case "String" -> "meeting-" + org.ozonenet.kernel.Id.random();
            case "RecommendationDraft" -> draft(situation);
            case "RecommendationFilter" -> new RecommendationFilter(situation.network(), null, null);
            case "ProgressId" -> progress(situation);
            case "ProposalId" -> proposal(situation);
            case "ProposalState" -> ProposalState.TABLED;
            case "RecommendationId" -> new RecommendationId("meeting-r1");
            case "int" -> 1;
            case "ProgressReport" -> new ProgressReport(ProgressState.UNDER_WAY, "Begun");
            default -> null;
        };
    }

    private static MeetingId meeting(Situation situation) {
        return situation.as(coordinator(situation), () -> {
            var planning = situation.bean(MeetingPlanning.class);
            var id = planning.plan(null, plan(situation));
            planning.publish(id, Tlp.GREEN);
            return id;
        });
    }

    private static ProposalId proposal(Situation situation) {
        var meeting = meeting(situation);
        return situation.as(
                coordinator(situation), () -> situation.bean(Proposals.class).propose(meeting, draft(situation), null));
    }

    private static ProgressId progress(Situation situation) {
        var meeting = meeting(situation);
        var recommendations = situation.bean(Recommendations.class);
        return situation.as(coordinator(situation), () -> {
            recommendations.agree(meeting, draft(situation));
            return Awaitility.await()
                    .pollInSameThread()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> recommendations.of(meeting).getFirst().countries(), countries -> !countries.isEmpty())
                    .getFirst()
                    .id();
        });
    }

    private static PersonId coordinator(Situation situation) {
        return situation.somebody(Function.NETWORK_COORDINATOR, Scope.network(situation.network()));
    }

    private static MeetingPlan plan(Situation situation) {
        var day = LocalDate.of(2030, 5, 6);
        return MeetingPlan.of(
                Set.of(situation.network()),
                MeetingKind.NETWORK,
                LocalizedText.english("A meeting"),
                MeetingDates.of(day, day, ZoneOffset.UTC),
                new Venue(Venue.Mode.ONLINE, null, null));
    }

    private static RecommendationDraft draft(Situation situation) {
        return new RecommendationDraft(
                LocalizedText.english("Label the cylinders"), Category.LABELLING, Set.of(situation.country()), null);
    }
}
