package org.ozonenet.meetings.live;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ozonenet.kernel.Id;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Lets steps on the same document follow one another in this process, so that a hall in which everybody presses the
 * button at once loses nobody. Against another process the version of the document stands, and the step is tried again.
 */
@Component
class Turns {

    private static final int TRIES = 20;

    private final ReentrantLock[] turns =
            IntStream.range(0, 64).mapToObj(i -> new ReentrantLock(true)).toArray(ReentrantLock[]::new);

    Turns() {}

    /** @param step reads, changes and saves */
    <T> T in(Id document, Supplier<T> step) {
        var turn = turns[Math.floorMod(document.value().hashCode(), turns.length)];
        turn.lock();
        try {
            for (var attempt = 1; ; attempt++) {
                try {
                    return step.get();
                } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
                    if (attempt == TRIES) {
                        throw e;
                    }
                }
            }
        } finally {
            turn.unlock();
        }
    }
}
