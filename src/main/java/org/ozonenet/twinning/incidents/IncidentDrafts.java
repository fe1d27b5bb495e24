package org.ozonenet.twinning.incidents;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ozonenet.twinning.ExchangeAction;
import org.ozonenet.twinning.ExchangeGate;
import org.ozonenet.twinning.ExchangeId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Keeps what a reader has begun to write, so that a lost connection loses nothing. Each sees the own drafts only. */
@Service
@PreAuthorize("isAuthenticated()")
public class IncidentDrafts {

    private final IncidentDraftStore store;
    private final ExchangeGate gate;
    private final Clock clock;

    IncidentDrafts(IncidentDraftStore store, ExchangeGate gate, Clock clock) {
        this.store = store;
        this.gate = gate;
        this.clock = clock;
    }

    /** Keeps the draft as it is now. */
    public void keep(IncidentDraft draft) {
        var writer =
                gate.require(ExchangeAction.WRITE, draft.exchange()).actor().person();
        store.save(
                new StoredIncidentDraft(StoredIncidentDraft.key(draft.id(), writer), writer, draft, clock.instant()));
    }

    /** The reader's own drafts in an exchange, the latest first. */
    public List<IncidentDraft> mine(ExchangeId exchange) {
        var writer = gate.require(ExchangeAction.READ, exchange).actor().person();
        return store.findByWriter(writer).stream()
                .filter(kept -> kept.draft().exchange().equals(exchange))
                .sorted(Comparator.comparing(StoredIncidentDraft::at).reversed())
                .map(StoredIncidentDraft::draft)
                .toList();
    }

    /** One of the reader's own drafts; empty for anybody else's. */
    public Optional<IncidentDraft> open(ExchangeId exchange, IncidentId id) {
        var writer = gate.require(ExchangeAction.READ, exchange).actor().person();
        return store.findById(StoredIncidentDraft.key(id, writer))
                .map(StoredIncidentDraft::draft)
                .filter(draft -> draft.exchange().equals(exchange));
    }

    /** Throws one of the reader's own drafts away. */
    public void drop(ExchangeId exchange, IncidentId id) {
        var writer = gate.require(ExchangeAction.READ, exchange).actor().person();
        open(exchange, id).ifPresent(draft -> store.deleteById(StoredIncidentDraft.key(id, writer)));
    }
}
