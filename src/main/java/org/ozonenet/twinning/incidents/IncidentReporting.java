package org.ozonenet.twinning.incidents;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.twinning.ExchangeAction;
import org.ozonenet.twinning.ExchangeGate;
import org.ozonenet.twinning.Standing;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reports incidents, and says more about them later. */
@Service
@PreAuthorize("isAuthenticated()")
public class IncidentReporting {

    /** A clock of a telephone may be a little ahead. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

    private static final int LONGEST_NOTE = 4_000;
    private static final int TRIES = 20;

    private final IncidentStore store;
    private final IncidentDraftStore drafts;
    private final ExchangeGate gate;
    private final Clock clock;

    IncidentReporting(IncidentStore store, IncidentDraftStore drafts, ExchangeGate gate, Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * Sends a report, or what changed in one that was sent: the fields that the writer changed since the form was
     * opened, so that two of a side who write at once keep what both wrote. Sent twice, it is sent once.
     *
     * @throws IncidentIncompleteException if the report misses something, or a field holds what it does not take
     */
    public IncidentId send(IncidentDraft draft) {
        var standing = gate.require(ExchangeAction.WRITE, draft.exchange());
        var hand = hand(standing, draft.country());
        var facts = checked(draft);
        if (!insert(draft, facts, hand)) {
            change(draft.id(), incident -> {
                requireSame(incident, draft);
                var said = facts.since(incident.facts(draft.seen() == 0 ? 1 : draft.seen()));
                said.entrySet()
                        .removeIf(each -> incident.facts()
                                .values()
                                .getOrDefault(IncidentField.valueOf(each.getKey()), "")
                                .equals(each.getValue()));
                return said.isEmpty()
                        ? incident
                        : incident.stepped(IncidentStepKind.CHANGE, clock.instant(), hand, said);
            });
        }
        drafts.deleteById(StoredIncidentDraft.key(draft.id(), standing.actor().person()));
        return draft.id();
    }

    /** Adds something to an incident, as any member of the exchange. */
    public void note(IncidentId id, String text) {
        var words = text.strip();
        var standing = gate.require(ExchangeAction.WRITE, existing(id).exchange());
        if (words.isEmpty() || words.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("1 to %d characters are needed".formatted(LONGEST_NOTE));
        }
        var hand = hand(standing, standing.sides().iterator().next());
        change(id, incident -> incident.stepped(IncidentStepKind.NOTE, clock.instant(), hand, Map.of("text", words)));
    }

    /** In which function the actor acts for that side. */
    static IncidentStep.Hand hand(Standing standing, Iso2 side) {
        var function = standing.functionFor(side).orElseThrow(() -> new NotAllowedException(ExchangeAction.WRITE));
        return new IncidentStep.Hand(standing.actor().person(), function, side);
    }

    private IncidentFacts checked(IncidentDraft draft) {
        var wrong = draft.facts().wrong();
        if (wrong.isEmpty()
                && draft.facts()
                        .foundAt()
                        .filter(at -> at.isAfter(clock.instant().plus(AHEAD)))
                        .isPresent()) {
            wrong = List.of(IncidentField.FOUND_AT);
        }
        if (!wrong.isEmpty()) {
            throw new IncidentIncompleteException(wrong);
        }
        return draft.facts().kept();
    }

    /** False where it is there already. */
    private boolean insert(IncidentDraft draft, IncidentFacts facts, IncidentStep.Hand hand) {
        for (var number = store.countByExchange(draft.exchange()) + 1; ; number++) {
            if (store.findById(draft.id()).isPresent()) {
                return false;
            }
            try {
                store.save(Incident.reported(
                        draft.id(), draft.exchange(), number, draft.country(), clock.instant(), hand, facts));
                return true;
            } catch (DuplicateKeyException | OptimisticLockingFailureException e) {
                // Either the number is taken, and the next is this one's, or the same form came twice.
            }
        }
    }

    void change(IncidentId id, UnaryOperator<Incident> how) {
        for (var attempt = 1; ; attempt++) {
            var before = existing(id);
            var after = how.apply(before);
            if (after.equals(before)) {
                return;
            }
            try {
                store.save(after);
                return;
            } catch (OptimisticLockingFailureException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** An identifier that is not there is answered like one that may not be used. */
    private Incident existing(IncidentId id) {
        return store.findById(id).orElseThrow(() -> new NotAllowedException(ExchangeAction.WRITE));
    }

    private static void requireSame(Incident before, IncidentDraft draft) {
        if (!before.exchange().equals(draft.exchange()) || !before.country().equals(draft.country())) {
            throw new NotAllowedException(ExchangeAction.WRITE);
        }
    }
}
