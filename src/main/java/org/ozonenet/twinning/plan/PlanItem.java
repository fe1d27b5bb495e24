package org.ozonenet.twinning.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.ozonenet.twinning.ExchangeId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An activity of a joint work plan.
 *
 * @param entries what became of it, oldest first; the last says its state
 */
@Document("plan-items")
@TypeAlias("plan-item")
record PlanItem(
        @Id PlanItemId id,
        @Version @Nullable Long version,
        ExchangeId exchange,
        PlanDraft plan,
        List<PlanEntry> entries,
        Outbox outbox)
        implements Outboxed {

    PlanItem {
        entries = List.copyOf(entries);
    }

    static PlanItem planned(PlanDraft draft, PlanEntry entry) {
        return new PlanItem(
                draft.id(),
                null,
                draft.exchange(),
                draft,
                List.of(entry),
                Outbox.empty().with(new PlanMoved(header(draft.exchange(), entry), draft.id(), draft.exchange(), 1)));
    }

    /** Planned otherwise; the state stays. */
    PlanItem changed(PlanDraft draft, PlanEntry entry) {
        return with(draft, entry);
    }

    PlanItem moved(PlanEntry entry) {
        return with(plan, entry);
    }

    PlanState state() {
        return entries.getLast().state();
    }

    private PlanItem with(PlanDraft draft, PlanEntry entry) {
        var all = new ArrayList<>(entries);
        all.add(entry);
        return new PlanItem(
                id,
                version,
                exchange,
                draft,
                all,
                outbox.with(new PlanMoved(header(exchange, entry), id, exchange, all.size())));
    }

    private static EventHeader header(ExchangeId exchange, PlanEntry entry) {
        return EventHeader.in(exchange.value(), entry.at(), entry.by().value());
    }
}
