package org.ozonenet.twinning.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.kernel.Lang;
import org.ozonenet.twinning.ExchangeAction;
import org.ozonenet.twinning.ExchangeGate;
import org.ozonenet.twinning.ExchangeId;
import org.ozonenet.twinning.Standing;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The joint work plans of exchanges: read and kept by their members, and by nobody else. */
@Service
@PreAuthorize("isAuthenticated()")
public class WorkPlans {

    private static final int LONGEST_REMARK = 2_000;
    private static final int TRIES = 20;

    private final PlanStore store;
    private final ExchangeGate gate;
    private final PlanPaper paper;
    private final Clock clock;

    WorkPlans(PlanStore store, ExchangeGate gate, PlanPaper paper, Clock clock) {
        this.store = store;
        this.gate = gate;
        this.paper = paper;
        this.clock = clock;
    }

    /** The activities of an exchange: what is still to do first, by its last day. */
    public List<PlanLine> of(ExchangeId exchange) {
        gate.require(ExchangeAction.READ, exchange);
        return lines(exchange);
    }

    /**
     * Plans an activity, or plans one otherwise. Sent twice, it is planned once.
     *
     * @throws IllegalArgumentException if the responsible party is not in the exchange
     */
    public void keep(PlanDraft draft) {
        var standing = gate.require(ExchangeAction.WRITE, draft.exchange());
        if (!gate.hasParty(draft.exchange(), draft.responsible())) {
            throw new IllegalArgumentException("The responsible party is none of the exchange");
        }
        for (var attempt = 1; ; attempt++) {
            try {
                var before = store.findById(draft.id()).orElse(null);
                if (before == null) {
                    store.save(PlanItem.planned(draft, entry(standing, PlanState.PLANNED, "")));
                } else if (!before.exchange().equals(draft.exchange())) {
                    throw new NotAllowedException(ExchangeAction.WRITE);
                } else if (!before.plan().equals(draft)) {
                    store.save(before.changed(draft, entry(standing, before.state(), "")));
                }
                return;
            } catch (OptimisticLockingFailureException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    /**
     * Says how far an activity is.
     *
     * @param remark in the writer's own words, may be empty
     */
    public void move(PlanItemId id, PlanState to, String remark) {
        if (remark.length() > LONGEST_REMARK) {
            throw new IllegalArgumentException("At most %d characters".formatted(LONGEST_REMARK));
        }
        for (var attempt = 1; ; attempt++) {
            var item = store.findById(id).orElseThrow(() -> new NotAllowedException(ExchangeAction.WRITE));
            var standing = gate.require(ExchangeAction.WRITE, item.exchange());
            try {
                store.save(item.moved(entry(standing, to, remark.strip())));
                return;
            } catch (OptimisticLockingFailureException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    /**
     * What became of the plan in half a year, as a PDF file: activities that were due or moved on in it, and those that
     * were late at its end.
     *
     * @param second whether it is the second half, from July
     */
    public byte[] summary(ExchangeId exchange, int year, boolean second, Lang lang) {
        var standing = gate.require(ExchangeAction.READ, exchange);
        var from = LocalDate.of(year, second ? 7 : 1, 1);
        return paper.summary(
                standing.countries(),
                HalfYear.of(from, lines(exchange)),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                lang);
    }

    private List<PlanLine> lines(ExchangeId exchange) {
        var today = LocalDate.now(clock);
        return store.findByExchange(exchange).stream()
                .map(item -> new PlanLine(
                        item.plan(),
                        item.state(),
                        item.entries(),
                        item.state().isOpen() && item.plan().due().isBefore(today)))
                .sorted(Comparator.comparing((PlanLine line) -> !line.state().isOpen())
                        .thenComparing(line -> line.plan().due())
                        .thenComparing(line -> line.plan().title()))
                .toList();
    }

    private PlanEntry entry(Standing standing, PlanState state, String remark) {
        var side = standing.sides().iterator().next();
        var function = standing.functionFor(side).orElseThrow(() -> new NotAllowedException(ExchangeAction.WRITE));
        return new PlanEntry(
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                standing.actor().person(),
                function,
                side,
                state,
                remark);
    }
}
