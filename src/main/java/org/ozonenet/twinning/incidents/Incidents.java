package org.ozonenet.twinning.incidents;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.documents.DocumentOwner;
import org.ozonenet.reference.identifier.Comparison;
import org.ozonenet.reference.identifier.Gases;
import org.ozonenet.reference.identifier.Reading;
import org.ozonenet.reference.substances.Substance;
import org.ozonenet.twinning.ExchangeAction;
import org.ozonenet.twinning.ExchangeGate;
import org.ozonenet.twinning.ExchangeId;
import org.ozonenet.twinning.ExchangeLine;
import org.ozonenet.twinning.Exchanges;
import org.ozonenet.twinning.Standing;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What can be read of incidents: by every member of the exchange in which they were reported, and by nobody else. */
@Service
@PreAuthorize("isAuthenticated()")
public class Incidents {

    private final IncidentStore store;
    private final ExchangeGate gate;
    private final Exchanges exchanges;
    private final Gases gases;

    Incidents(IncidentStore store, ExchangeGate gate, Exchanges exchanges, Gases gases) {
        this.store = store;
        this.gate = gate;
        this.exchanges = exchanges;
        this.gases = gases;
    }

    /** The incidents of an exchange, the latest first. */
    public List<IncidentLine> of(ExchangeId exchange) {
        var standing = gate.require(ExchangeAction.READ, exchange);
        return store.findByExchange(exchange).stream()
                .map(incident -> line(incident, standing))
                .sorted(latestFirst())
                .toList();
    }

    /** The incidents of all exchanges that the reader is inside of, the latest first. */
    public List<IncidentLine> mine() {
        return exchanges.mine().stream()
                .filter(ExchangeLine::inside)
                .flatMap(exchange -> of(exchange.id()).stream())
                .sorted(latestFirst())
                .toList();
    }

    /** One incident; empty for everybody who is outside its exchange at this moment, and where there is none. */
    public Optional<IncidentSheet> sheet(IncidentId id) {
        try {
            var incident = store.findById(id).orElseThrow(() -> new NotAllowedException(ExchangeAction.READ));
            return Optional.of(sheet(incident, gate.require(ExchangeAction.READ, incident.exchange())));
        } catch (NotAllowedException e) {
            return Optional.empty();
        }
    }

    /** What a reading says about what was declared, as both are typed; empty where the reading cannot be read. */
    public Optional<Comparison> compare(String reading, String declared) {
        return Reading.of(reading, gases)
                .map(read -> Comparison.of(read, gases.find(declared).map(Substance::id), gases));
    }

    private IncidentSheet sheet(Incident incident, Standing standing) {
        var facts = incident.facts();
        var mayNote = gate.allows(ExchangeAction.WRITE, incident.exchange());
        return new IncidentSheet(
                line(incident, standing),
                facts.text(IncidentField.READING)
                        .flatMap(reading -> compare(
                                reading, facts.text(IncidentField.DECLARED).orElse(""))),
                incident.steps(),
                mayNote && standing.isOf(incident.country()),
                mayNote,
                new DocumentOwner(
                        "twinning", incident.exchange().space(), incident.id().value()));
    }

    private static IncidentLine line(Incident incident, Standing standing) {
        return new IncidentLine(
                incident.id(),
                incident.exchange(),
                incident.number(),
                incident.country(),
                incident.steps().getFirst().at(),
                incident.facts(),
                standing.isOf(incident.country()));
    }

    private static Comparator<IncidentLine> latestFirst() {
        return Comparator.comparing(
                        (IncidentLine line) -> line.facts().foundAt().orElse(Instant.EPOCH))
                .thenComparing(IncidentLine::reportedAt)
                .reversed();
    }
}
