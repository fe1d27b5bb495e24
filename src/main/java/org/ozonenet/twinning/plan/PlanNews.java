package org.ozonenet.twinning.plan;

import java.util.List;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.notices.Notice;
import org.ozonenet.notices.Notices;
import org.ozonenet.twinning.ExchangeCircle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the responsible party that an activity was planned or changed. The sentence says nothing of it. */
@Component
class PlanNews {

    private final PlanStore store;
    private final Notices notices;
    private final ExchangeCircle circle;

    PlanNews(PlanStore store, Notices notices, ExchangeCircle circle) {
        this.store = store;
        this.notices = notices;
        this.circle = circle;
    }

    @EventListener
    void on(PlanMoved event) {
        store.findById(event.item()).ifPresent(item -> {
            var others = circle.party(event.exchange(), item.plan().responsible()).stream()
                    .filter(person -> !person.value().equals(event.header().actor()))
                    .toList();
            notices.tell(
                    others,
                    new Notice(
                            event.header().eventId(),
                            event.entry() == 1 ? "plan.notice.planned" : "plan.notice.moved",
                            List.of(),
                            Tlp.GREEN,
                            "twinning/%s/plan".formatted(event.exchange().value())));
        });
    }
}
