package org.ozonenet.twinning.enquiries;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.twinning.ExchangeAction;
import org.ozonenet.twinning.ExchangeGate;
import org.ozonenet.twinning.ExchangeId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Keeps what a reader has begun to write, so that a lost connection loses nothing. Each sees the own drafts only. */
@Service
@PreAuthorize("isAuthenticated()")
public class EnquiryDrafts {

    private final DraftStore store;
    private final EnquiryStore sent;
    private final ExchangeGate gate;
    private final Clock clock;

    EnquiryDrafts(DraftStore store, EnquiryStore sent, ExchangeGate gate, Clock clock) {
        this.store = store;
        this.sent = sent;
        this.gate = gate;
        this.clock = clock;
    }

    /** Keeps the draft as it is now. */
    public void keep(EnquiryDraft draft) {
        var writer =
                gate.require(ExchangeAction.WRITE, draft.exchange()).actor().person();
        if (store.findById(draft.id())
                .filter(kept -> !kept.writer().equals(writer))
                .isPresent()) {
            throw new NotAllowedException(ExchangeAction.WRITE);
        }
        store.save(new StoredDraft(draft.id(), writer, draft, clock.instant()));
    }

    /** The reader's own drafts in an exchange, the latest first. */
    public List<EnquiryDraft> mine(ExchangeId exchange) {
        var writer = gate.require(ExchangeAction.READ, exchange).actor().person();
        return store.findByWriter(writer).stream()
                .filter(kept -> kept.draft().exchange().equals(exchange))
                // The portal can end between sending and throwing the draft away.
                .filter(kept -> !sent.existsById(kept.id()))
                .sorted(Comparator.comparing(StoredDraft::at).reversed())
                .map(StoredDraft::draft)
                .toList();
    }

    /** One of the reader's own drafts; empty for anybody else's. */
    public Optional<EnquiryDraft> open(ExchangeId exchange, EnquiryId id) {
        var writer = gate.require(ExchangeAction.READ, exchange).actor().person();
        return store.findByIdAndWriter(id, writer)
                .map(StoredDraft::draft)
                .filter(draft -> draft.exchange().equals(exchange) && !sent.existsById(id));
    }

    /** Throws one of the reader's own drafts away. */
    public void drop(ExchangeId exchange, EnquiryId id) {
        open(exchange, id).ifPresent(draft -> store.deleteById(draft.id()));
    }
}
