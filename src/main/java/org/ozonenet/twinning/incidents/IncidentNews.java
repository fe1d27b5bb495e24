package org.ozonenet.twinning.incidents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.notices.Notice;
import org.ozonenet.notices.Notices;
import org.ozonenet.twinning.ExchangeCircle;
import org.ozonenet.twinning.ExchangeId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the members of an exchange that there is an incident, or more about one. The sentences say nothing of it. */
@Component
class IncidentNews {

    private final Notices notices;
    private final ExchangeCircle circle;

    IncidentNews(Notices notices, ExchangeCircle circle) {
        this.notices = notices;
        this.circle = circle;
    }

    @EventListener
    void on(IncidentReported event) {
        tell(
                event.header().eventId(),
                event.header().actor(),
                "incidents.notice.REPORT",
                event.exchange(),
                event.incident());
    }

    @EventListener
    void on(IncidentMoved event) {
        if (event.kind() == IncidentStepKind.NOTE || event.kind() == IncidentStepKind.CHANGE) {
            tell(
                    event.header().eventId(),
                    event.header().actor(),
                    "incidents.notice." + event.kind(),
                    event.exchange(),
                    event.incident());
        }
    }

    private void tell(
            String eventId, @Nullable String actor, String sentence, ExchangeId exchange, IncidentId incident) {
        var others = circle.members(exchange).stream()
                .filter(person -> !person.value().equals(actor))
                .toList();
        var link = "twinning/%s/incidents/%s".formatted(exchange.value(), incident.value());
        notices.tell(others, new Notice(eventId, sentence, List.of(), Tlp.GREEN, link));
    }
}
