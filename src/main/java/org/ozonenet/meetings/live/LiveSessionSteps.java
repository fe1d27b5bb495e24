package org.ozonenet.meetings.live;

import java.util.function.UnaryOperator;
import org.ozonenet.meetings.MeetingId;
import org.springframework.stereotype.Component;

/** Changes how a meeting sits, one step after the other. */
@Component
class LiveSessionSteps {

    private final LiveSessionStore store;
    private final Turns turns;

    LiveSessionSteps(LiveSessionStore store, Turns turns) {
        this.store = store;
        this.turns = turns;
    }

    LiveSession find(MeetingId meeting) {
        return store.findById(meeting).orElseGet(() -> LiveSession.of(meeting));
    }

    void step(MeetingId meeting, UnaryOperator<LiveSession> change) {
        turns.in(meeting, () -> {
            var before = find(meeting);
            var after = change.apply(before);
            return after == before ? before : store.save(after);
        });
    }
}
