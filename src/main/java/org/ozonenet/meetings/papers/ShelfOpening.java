package org.ozonenet.meetings.papers;

import org.ozonenet.documents.ShelfNews;
import org.ozonenet.meetings.MeetingPublished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a meeting is published, those who are no members find those of its papers that they may read. */
@Component
class ShelfOpening {

    private final ShelfNews news;

    ShelfOpening(ShelfNews news) {
        this.news = news;
    }

    @EventListener
    void on(MeetingPublished published) {
        var shelf = published.meeting().documents();
        news.changed(shelf.room(), shelf.space());
    }
}
