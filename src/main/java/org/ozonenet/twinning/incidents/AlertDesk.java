package org.ozonenet.twinning.incidents;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.reference.identifier.Gases;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Keeps the alert of an incident as its last step about it says: done at once by the door, and again when the event
 * arrives, so that a crash in between loses none.
 */
@Component
class AlertDesk {

    private final IncidentStore incidents;
    private final AlertStore alerts;
    private final Gases gases;

    AlertDesk(IncidentStore incidents, AlertStore alerts, Gases gases) {
        this.incidents = incidents;
        this.alerts = alerts;
        this.gases = gases;
    }

    @EventListener
    void on(IncidentMoved event) {
        if (event.kind() == IncidentStepKind.ALERT || event.kind() == IncidentStepKind.ALERT_ENDED) {
            settle(event.incident());
        }
    }

    void settle(IncidentId id) {
        incidents.findById(id).ifPresent(incident -> {
            try {
                incident.steps().reversed().stream()
                        .filter(step ->
                                step.kind() == IncidentStepKind.ALERT || step.kind() == IncidentStepKind.ALERT_ENDED)
                        .findFirst()
                        .ifPresent(step -> settle(incident, step));
            } catch (DuplicateKeyException | OptimisticLockingFailureException e) {
                // Door and listener at the same moment: the other one did it.
            }
        });
    }

    private void settle(Incident incident, IncidentStep step) {
        var before = alerts.findByIncident(incident.id()).orElse(null);
        if (before != null && before.step() >= step.number()) {
            return;
        }
        if (step.kind() == IncidentStepKind.ALERT_ENDED) {
            if (before != null) {
                alerts.save(before.over(step.number()));
            }
            return;
        }
        var to = networks(step.facts());
        var content = Redaction.of(incident.facts(step.number()), incident.country(), gases);
        var id = new AlertId(step.facts().getOrDefault("alert", Id.random()));
        alerts.save(
                before == null ? Alert.given(id, incident.id(), step, to, content) : before.renewed(step, to, content));
    }

    static Map<String, String> facts(AlertId alert, Set<NetworkId> networks) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("alert", alert.value());
        facts.put("networks", networks.stream().sorted().map(NetworkId::value).collect(Collectors.joining(" ")));
        return facts;
    }

    static Set<NetworkId> networks(Map<String, String> facts) {
        return Arrays.stream(facts.getOrDefault("networks", "").split(" "))
                .filter(text -> !text.isEmpty())
                .map(NetworkId::new)
                .collect(Collectors.toSet());
    }
}
