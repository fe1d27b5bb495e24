package org.ozonenet.twinning;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.rights.DoorArguments;
import org.ozonenet.rights.Situation;
import org.ozonenet.twinning.discussion.Discussion;
import org.ozonenet.twinning.discussion.Saying;
import org.ozonenet.twinning.discussion.TopicDraft;
import org.ozonenet.twinning.discussion.TopicId;
import org.ozonenet.twinning.enquiries.AnswerDraft;
import org.ozonenet.twinning.enquiries.Closing;
import org.ozonenet.twinning.enquiries.EnquiryAnswering;
import org.ozonenet.twinning.enquiries.EnquiryDraft;
import org.ozonenet.twinning.enquiries.EnquiryId;
import org.ozonenet.twinning.enquiries.Verdict;
import org.ozonenet.twinning.incidents.IncidentDraft;
import org.ozonenet.twinning.incidents.IncidentId;
import org.ozonenet.twinning.incidents.IncidentReporting;
import org.ozonenet.twinning.incidents.TestIncidents;
import org.ozonenet.twinning.plan.PlanDraft;
import org.ozonenet.twinning.plan.PlanItemId;
import org.ozonenet.twinning.plan.TestPlans;
import org.ozonenet.twinning.plan.WorkPlans;

/** An exchange of the own country that the actor has entered, or one between two others. */
final class TwinningDoorArguments implements DoorArguments {

    private static final Set<Function> OFFICIALS =
            Set.of(Function.NOO, Function.CUSTOMS_FOCAL_POINT, Function.CUSTOMS_OFFICER);

    private @Nullable ExchangeId foreign;
    private final Map<String, EnquiryId> closed = new HashMap<>();
    private final Map<String, IncidentId> incidents = new HashMap<>();
    private final Map<String, PlanItemId> activities = new HashMap<>();
    private @Nullable ExchangeId own;
    private @Nullable ExchangeId proposal;

    @Override
    public @Nullable Object argument(Method door, Class<?> type, Situation situation) {
        if (type == ExchangeDraft.class) {
            return situation.own() ? Twins.draft("LA", "VN") : Twins.draft("KZ", "UZ");
        } else if (type == ExchangeId.class) {
            return door.getName().equals("agree") ? proposed(situation) : exchange(situation);
        } else if (type == EnquiryDraft.class) {
            var own = situation.own();
            return Twins.enquiry(exchange(situation), own ? "LA" : "KZ", own ? "VN" : "UZ");
        } else if (type == EnquiryId.class) {
            return enquiry(door, situation);
        } else if (type == IncidentDraft.class) {
            return TestIncidents.bare(exchange(situation), situation.own() ? "LA" : "KZ");
        } else if (type == IncidentId.class) {
            return incident(situation);
        } else if (type == PlanDraft.class) {
            return TestPlans.training(exchange(situation), situation.own() ? "LA" : "KZ", LocalDate.of(2030, 1, 1));
        } else if (type == PlanItemId.class) {
            return activity(situation);
        } else if (type == AnswerDraft.class) {
            return new AnswerDraft(enquiry(door, situation), 0, Map.of("release", Verdict.NO), Map.of(), "", "en");
        } else if (type == Party.class) {
            return new Party(new Iso2("TH"), Authority.CUSTOMS);
        } else if (type == PartyInvitationId.class) {
            return invitation(situation);
        } else if (type == TopicDraft.class) {
            return topic(exchange(situation));
        } else if (type == TopicId.class) {
            return topicOf(situation);
        } else if (type == Saying.class) {
            return new Saying(Id.random(), "Something", "en");
        } else if (type == Closing.class) {
            return new Closing(Closing.Outcome.CONFIRMED, 4, 4);
        } else if (door.getDeclaringClass() == ExchangeKeeping.class && type == PersonId.class) {
            return situation.somebody(Function.CUSTOMS_OFFICER, new Scope.Country(situation.country()));
        } else if (door.getDeclaringClass() == EnquiryAnswering.class && type == LocalDate.class) {
            return LocalDate.of(2030, 1, 1);
        }
        return null;
    }

    /** One that waits for the other country, and one between two others. */
    private PartyInvitationId invitation(Situation situation) {
        var exchange = exchange(situation);
        var somebody = new Twins(situation.context()).noo(situation.own() ? "VN" : "UZ");
        var invitations = situation.bean(PartyInvitations.class);
        return situation.as(somebody, () -> {
            invitations.invite(exchange, new Party(new Iso2("MM"), Authority.OZONE_UNIT));
            return invitations.of(exchange).getFirst().id();
        });
    }

    private TopicId topicOf(Situation situation) {
        var exchange = exchange(situation);
        var somebody = new Twins(situation.context()).noo(situation.own() ? "VN" : "UZ");
        return situation.as(somebody, () -> situation.bean(Discussion.class).begin(topic(exchange)));
    }

    private static TopicDraft topic(ExchangeId exchange) {
        return new TopicDraft(
                TopicId.random(), exchange, "Topic", Tlp.AMBER, new Saying(Id.random(), "Something", "en"));
    }

    private ExchangeId proposed(Situation situation) {
        if (situation.function() == Function.NOO && situation.own()) {
            return proposal(situation, "LA", "VN");
        }
        if (proposal == null) {
            proposal = proposal(situation, "KZ", "UZ");
        }
        return proposal;
    }

    private static ExchangeId proposal(Situation situation, String country, String by) {
        return situation.as(
                situation.somebody(Function.NOO, Scope.country(by)),
                () -> situation.bean(ExchangeKeeping.class).propose(Twins.draft(country, by)));
    }

    /** Two for all calls: each new one would be told to every officer that the table has made. */
    private ExchangeId exchange(Situation situation) {
        var function = situation.function();
        if (!situation.own()) {
            return others(situation);
        }
        var twins = new Twins(situation.context());
        if (own == null) {
            own = twins.inhabited(NetworkId.SEA, "LA", "VN");
        }
        var id = own;
        if (function == Function.CUSTOMS_OFFICER) {
            situation.as(twins.noo("LA"), () -> {
                situation.bean(ExchangeKeeping.class).letIn(id, situation.actor());
                return id;
            });
        }
        if (function != null && OFFICIALS.contains(function)) {
            twins.enter(id, situation.actor());
        }
        return id;
    }

    private ExchangeId others(Situation situation) {
        if (foreign == null) {
            foreign = new Twins(situation.context()).inhabited(NetworkId.ECA, "KZ", "UZ");
        }
        return foreign;
    }

    /** A new one for each who gets in; one for all who are refused. */
    private EnquiryId enquiry(Method door, Situation situation) {
        var exchange = exchange(situation);
        var sides = situation.own() ? List.of("LA", "VN") : List.of("KZ", "UZ");
        var isAsking = door.getDeclaringClass() != EnquiryAnswering.class;
        var asking = sides.get(isAsking ? 0 : 1);
        var answering = sides.get(isAsking ? 1 : 0);
        var twins = new Twins(situation.context());
        var function = situation.function();
        return situation.own() && function != null && OFFICIALS.contains(function)
                ? twins.sent(exchange, twins.noo(asking), asking, answering)
                : closed.computeIfAbsent(asking, none -> twins.sent(exchange, twins.noo(asking), asking, answering));
    }

    private PlanItemId activity(Situation situation) {
        var exchange = exchange(situation);
        var country = situation.own() ? "LA" : "KZ";
        return activities.computeIfAbsent(country, none -> {
            var twins = new Twins(situation.context());
            var draft = TestPlans.training(exchange, country, LocalDate.of(2030, 1, 1));
            twins.as(twins.noo(country), () -> situation.bean(WorkPlans.class).keep(draft));
            return draft.id();
        });
    }

    /** Reported by the side of the actor, or in an exchange of others. */
    private IncidentId incident(Situation situation) {
        var exchange = exchange(situation);
        var country = situation.own() ? "LA" : "KZ";
        return incidents.computeIfAbsent(country, none -> {
            var twins = new Twins(situation.context());
            return twins.as(
                    twins.noo(country),
                    () -> situation.bean(IncidentReporting.class).send(TestIncidents.full(exchange, country)));
        });
    }
}
