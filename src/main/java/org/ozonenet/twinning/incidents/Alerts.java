package org.ozonenet.twinning.incidents;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.Function;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.reference.Network;
import org.ozonenet.reference.Networks;
import org.ozonenet.reference.identifier.Gases;
import org.ozonenet.twinning.ExchangeAction;
import org.ozonenet.twinning.ExchangeGate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Alerts without names: given by the side that reported an incident, read by the officers of the networks warned. */
@Service
@PreAuthorize("isAuthenticated()")
public class Alerts {

    private final AlertStore store;
    private final AlertDesk desk;
    private final IncidentStore incidents;
    private final IncidentReporting reporting;
    private final ExchangeGate gate;
    private final Networks networks;
    private final Rights rights;
    private final CurrentActor currentActor;
    private final Gases gases;
    private final Clock clock;

    Alerts(
            AlertStore store,
            AlertDesk desk,
            IncidentStore incidents,
            IncidentReporting reporting,
            ExchangeGate gate,
            Networks networks,
            Rights rights,
            CurrentActor currentActor,
            Gases gases,
            Clock clock) {
        this.store = store;
        this.desk = desk;
        this.incidents = incidents;
        this.reporting = reporting;
        this.gate = gate;
        this.networks = networks;
        this.rights = rights;
        this.currentActor = currentActor;
        this.gases = gases;
        this.clock = clock;
    }

    /** What an alert would say, for those who may give it; empty for everybody else. */
    public Optional<AlertContent> preview(IncidentId id) {
        try {
            owner(id);
            return incidents.findById(id).map(incident -> Redaction.of(incident.facts(), incident.country(), gases));
        } catch (NotAllowedException e) {
            return Optional.empty();
        }
    }

    /** The networks that the alert of an incident reaches now; for members of its exchange, empty for others. */
    public Set<NetworkId> reached(IncidentId id) {
        return incidents
                .findById(id)
                .filter(incident -> gate.allows(ExchangeAction.READ, incident.exchange()))
                .flatMap(incident -> store.findByIncident(id))
                .filter(alert -> !alert.ended())
                .map(Alert::networks)
                .orElse(Set.of());
    }

    /**
     * Warns networks with what is known now, without names; given again, the alert says what is known by then.
     *
     * @throws IllegalArgumentException if no network is named, or one that is not the portal's
     */
    public void give(IncidentId id, Set<NetworkId> to) {
        var hand = owner(id);
        if (to.isEmpty() || !networks.all().stream().map(Network::id).toList().containsAll(to)) {
            throw new IllegalArgumentException("A network of the portal is needed");
        }
        var alert = store.findByIncident(id).map(Alert::id).orElseGet(AlertId::random);
        reporting.change(
                id,
                incident ->
                        incident.stepped(IncidentStepKind.ALERT, clock.instant(), hand, AlertDesk.facts(alert, to)));
        desk.settle(id);
    }

    /** Takes the alert of an incident back; without one it does nothing. */
    public void end(IncidentId id) {
        var hand = owner(id);
        if (store.findByIncident(id).filter(alert -> !alert.ended()).isPresent()) {
            reporting.change(
                    id,
                    incident ->
                            incident.stepped(IncidentStepKind.ALERT_ENDED, clock.instant(), hand, java.util.Map.of()));
            desk.settle(id);
        }
    }

    /** The alerts to networks of the reader that were not taken back, the latest first; nothing for others. */
    public List<AlertLine> running() {
        currentActor.require();
        var own = networks.all().stream()
                .map(Network::id)
                .filter(network -> rights.allows(AlertAction.READ, target(Set.of(network))))
                .map(NetworkId::value)
                .toList();
        return store.findRunning(own).stream()
                .map(Alerts::line)
                .sorted(Comparator.comparing(AlertLine::at).reversed())
                .toList();
    }

    /** One alert; empty for everybody who is of no network that it warns, and where there is none. */
    public Optional<AlertLine> find(AlertId id) {
        currentActor.require();
        return store.findById(id)
                .filter(alert -> !alert.ended())
                .filter(alert -> rights.allows(AlertAction.READ, target(alert.networks())))
                .map(Alerts::line);
    }

    /** Only the ozone officer and the customs focal point of the reporting side answer for what leaves the exchange. */
    private IncidentStep.Hand owner(IncidentId id) {
        var incident = incidents.findById(id).orElseThrow(() -> new NotAllowedException(ExchangeAction.KEEP));
        var standing = gate.require(ExchangeAction.KEEP, incident.exchange());
        var hand = IncidentReporting.hand(standing, incident.country());
        if (hand.function() != Function.NOO && hand.function() != Function.CUSTOMS_FOCAL_POINT) {
            throw new NotAllowedException(ExchangeAction.KEEP);
        }
        return hand;
    }

    private static Target target(Set<NetworkId> networks) {
        return Target.portal().of(networks).marked(Tlp.GREEN);
    }

    private static AlertLine line(Alert alert) {
        return new AlertLine(alert.id(), alert.networks(), alert.content(), alert.at());
    }
}
