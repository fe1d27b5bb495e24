package org.ozonenet.meetings.live;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.ozonenet.meetings.MeetingId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Changes how a meeting sits, one step after the other: a hall in which everybody presses the button at once loses
 * nobody. Steps in this process take turns; against another process the version of the document stands.
 */
@Component
class LiveSessionSteps {

    private static final int TRIES = 20;

    private final LiveSessionStore store;
    private final ReentrantLock[] turns =
            IntStream.range(0, 32).mapToObj(i -> new ReentrantLock(true)).toArray(ReentrantLock[]::new);

    LiveSessionSteps(LiveSessionStore store) {
        this.store = store;
    }

    LiveSession find(MeetingId meeting) {
        return store.findById(meeting).orElseGet(() -> LiveSession.of(meeting));
    }

    void step(MeetingId meeting, UnaryOperator<LiveSession> change) {
        var turn = turns[Math.floorMod(meeting.hashCode(), turns.length)];
        turn.lock();
        try {
            save(meeting, change);
        } finally {
            turn.unlock();
        }
    }

    private void save(MeetingId meeting, UnaryOperator<LiveSession> change) {
        for (var attempt = 1; ; attempt++) {
            var before = find(meeting);
            var after = change.apply(before);
            if (after == before) {
                return;
            }
            try {
                store.save(after);
                return;
            } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }
}
