package org.ozonenet.twinning;

import java.util.Collection;
import java.util.List;
import org.ozonenet.access.BrokenGlass;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.notices.Notice;
import org.ozonenet.notices.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells what became of an exchange to those whom it concerns, in sentences that say nothing of its inside. */
@Component
class ExchangeNews {

    private final Notices notices;
    private final ExchangeCircle circle;

    ExchangeNews(Notices notices, ExchangeCircle circle) {
        this.notices = notices;
        this.circle = circle;
    }

    @EventListener
    void on(ExchangeChanged event) {
        var id = event.exchange();
        var sentence = "twinning.notice.exchange." + event.state().name();
        switch (event.state()) {
            case PROPOSED, OPEN -> tell(circle.officials(id), event.header().eventId(), sentence, id);
            case SUSPENDED, CLOSED -> {
                tell(circle.officials(id), event.header().eventId(), sentence, id);
                tell(circle.members(id), event.header().eventId(), sentence, id);
            }
        }
    }

    @EventListener
    void on(OfficerLetIn event) {
        tell(List.of(event.person()), event.header().eventId(), "twinning.notice.let-in", event.exchange());
    }

    @EventListener
    void on(BrokenGlass event) {
        circle.exchangeOf(event.space())
                .ifPresent(id -> tell(circle.members(id), event.header().eventId(), "twinning.notice.glass", id));
    }

    private void tell(Collection<PersonId> recipients, String eventId, String sentence, ExchangeId id) {
        notices.tell(recipients, new Notice(eventId, sentence, List.of(), Tlp.GREEN, "twinning/" + id.value()));
    }
}
