package org.ozonenet.meetings.live;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ozonenet.meetings.MeetingId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells those who follow how an opinion stands: at once when it begins and ends, in between at most once a second,
 * because two hundred voices told to two hundred telephones one by one are forty thousand packets.
 */
@Component
class OpinionNews {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long PAUSE_MILLIS = 800;

    private final Set<OpinionId> soon = ConcurrentHashMap.newKeySet();
    private final LiveHub hub;
    private final LiveWords words;
    private final OpinionStore store;

    OpinionNews(LiveHub hub, LiveWords words, OpinionStore store) {
        this.hub = hub;
        this.words = words;
        this.store = store;
    }

    void soon(MeetingId meeting, OpinionId opinion) {
        if (soon.add(opinion)) {
            Thread.ofVirtual().name("opinion-news").start(() -> {
                try {
                    Thread.sleep(PAUSE_MILLIS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                soon.remove(opinion);
                tell(meeting, opinion);
            });
        }
    }

    @EventListener
    void on(OpinionMoved event) {
        tell(event.meeting(), event.opinion());
    }

    private void tell(MeetingId meeting, OpinionId id) {
        store.findById(id).ifPresent(opinion -> {
            var sheet = opinion.sheet();
            hub.tell(meeting, "opinion", lang -> JSON.writeValueAsString(words.opinion(sheet, lang)));
        });
    }
}
