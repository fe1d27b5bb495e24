package org.ozonenet.twinning.incidents;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An alert without names to networks. It follows from a step of an incident and can be made from it again.
 *
 * @param incident never told to its readers
 * @param step the step of the incident that it says
 * @param ended whether the side that gave it took it back
 */
@Document("alerts")
@TypeAlias("alert")
record Alert(
        @Id AlertId id,
        @Version @Nullable Long version,
        IncidentId incident,
        int step,
        Set<NetworkId> networks,
        AlertContent content,
        Instant at,
        boolean ended,
        Outbox outbox)
        implements Outboxed {

    Alert {
        networks = Set.copyOf(networks);
    }

    static Alert given(
            AlertId id, IncidentId incident, IncidentStep step, Set<NetworkId> networks, AlertContent content) {
        return new Alert(
                id,
                null,
                incident,
                step.number(),
                networks,
                content,
                step.at(),
                false,
                Outbox.empty().with(told(id, step, networks)));
    }

    /** Given again, with what is known by then. */
    Alert renewed(IncidentStep step, Set<NetworkId> to, AlertContent known) {
        return new Alert(
                id, version, incident, step.number(), to, known, step.at(), false, outbox.with(told(id, step, to)));
    }

    Alert over(int atStep) {
        return new Alert(id, version, incident, atStep, networks, content, at, true, outbox);
    }

    private static AlertGiven told(AlertId id, IncidentStep step, Set<NetworkId> networks) {
        return new AlertGiven(EventHeader.portal(step.at(), step.by().value()), id, networks);
    }
}
