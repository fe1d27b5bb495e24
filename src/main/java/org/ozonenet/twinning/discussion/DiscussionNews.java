package org.ozonenet.twinning.discussion;

import java.util.List;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.notices.Notice;
import org.ozonenet.notices.Notices;
import org.ozonenet.twinning.ExchangeCircle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the members of an exchange that something was said, and not what. */
@Component
class DiscussionNews {

    private final Notices notices;
    private final ExchangeCircle circle;

    DiscussionNews(Notices notices, ExchangeCircle circle) {
        this.notices = notices;
        this.circle = circle;
    }

    @EventListener
    void on(TopicMoved event) {
        var others = circle.members(event.exchange()).stream()
                .filter(member -> !member.value().equals(event.header().actor()))
                .toList();
        var link = "twinning/%s/talk/%s"
                .formatted(event.exchange().value(), event.topic().value());
        notices.tell(others, new Notice(event.header().eventId(), "twinning.notice.said", List.of(), Tlp.GREEN, link));
    }
}
