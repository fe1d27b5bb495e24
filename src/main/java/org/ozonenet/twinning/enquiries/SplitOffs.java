package org.ozonenet.twinning.enquiries;

import java.util.List;
import java.util.Map;
import org.ozonenet.twinning.Authority;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Makes an enquiry of its own out of the questions that were split off; once, however often the event arrives. */
@Component
class SplitOffs {

    private final EnquiryStore store;

    SplitOffs(EnquiryStore store) {
        this.store = store;
    }

    @EventListener
    void on(EnquiryMoved event) {
        if (event.kind() == StepKind.SPLIT) {
            store.findById(event.enquiry()).ifPresent(parent -> split(parent, event.step()));
        }
    }

    private void split(Enquiry parent, int number) {
        var step = parent.steps().get(number - 1);
        var id = parent.id().part(number);
        var subject = parent.subject();
        var part = new Subject(
                subject.template(),
                subject.urgency(),
                subject.marking(),
                subject.asking(),
                subject.answering(),
                Authority.valueOf(step.facts().getOrDefault("to", "")),
                subject.post(),
                subject.fields(),
                List.of(step.facts().getOrDefault("questions", "").split(",")),
                subject.note(),
                subject.language(),
                parent.id());
        var hand = new Step.Hand(step.by(), step.function(), step.side());
        var facts = Map.of("due", parent.dueAt().toString());
        for (var place = store.countByExchange(parent.exchange()) + 1; !store.existsById(id); place++) {
            try {
                store.save(Enquiry.sent(id, parent.exchange(), parent.space(), place, part, step.at(), hand, facts));
            } catch (DuplicateKeyException e) {
                // The number is taken, or another node was faster: looked at again.
            }
        }
    }
}
