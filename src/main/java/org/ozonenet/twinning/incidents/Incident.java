package org.ozonenet.twinning.incidents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.ozonenet.twinning.ExchangeId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An incident: the steps that say what is known, each on top of the one before.
 *
 * @param number counted within the exchange, from 1
 * @param country the side that reported it and answers for what it says
 */
@Document("incidents")
@TypeAlias("incident")
record Incident(
        @Id IncidentId id,
        @Version @Nullable Long version,
        ExchangeId exchange,
        long number,
        Iso2 country,
        List<IncidentStep> steps,
        Outbox outbox)
        implements Outboxed {

    Incident {
        steps = List.copyOf(steps);
    }

    static Incident reported(
            IncidentId id,
            ExchangeId exchange,
            long number,
            Iso2 country,
            Instant at,
            IncidentStep.Hand hand,
            IncidentFacts facts) {
        var first = IncidentStep.after(id, null, IncidentStepKind.REPORT, at, hand, facts.since(IncidentFacts.NONE));
        return new Incident(
                id,
                null,
                exchange,
                number,
                country,
                List.of(first),
                Outbox.empty().with(new IncidentReported(header(exchange, at, hand), id, exchange, country)));
    }

    Incident stepped(IncidentStepKind kind, Instant at, IncidentStep.Hand hand, Map<String, String> facts) {
        var all = new ArrayList<>(steps);
        all.add(IncidentStep.after(id, steps.getLast(), kind, at, hand, facts));
        return new Incident(
                id,
                version,
                exchange,
                number,
                country,
                all,
                outbox.with(new IncidentMoved(header(exchange, at, hand), id, exchange, kind, all.size())));
    }

    IncidentFacts facts() {
        return facts(steps.size());
    }

    /** What was known when there were so many steps. */
    IncidentFacts facts(int seen) {
        var facts = IncidentFacts.NONE;
        for (var step : steps.subList(0, Math.min(Math.max(seen, 0), steps.size()))) {
            if (step.kind() == IncidentStepKind.REPORT || step.kind() == IncidentStepKind.CHANGE) {
                facts = facts.with(step.facts());
            }
        }
        return facts;
    }

    private static EventHeader header(ExchangeId exchange, Instant at, IncidentStep.Hand hand) {
        return EventHeader.in(exchange.value(), at, hand.person().value());
    }
}
