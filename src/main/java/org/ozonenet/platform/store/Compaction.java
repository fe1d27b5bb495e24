package org.ozonenet.platform.store;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the file small. Each commit writes the changed pages to a new place and leaves the old ones as holes. Several
 * times a second the emptiest places are written anew, a little at a time and between the commands of others; when
 * much of the file has become free, what lies at its end is moved forward and the file is cut.
 */
final class Compaction implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);
    private static final long NOT_WORTH_IT = 1 << 20;
    private static final int PAUSE_MILLIS = 100;
    private static final int LIVE_PERCENT_OF_CHUNKS = 60;
    private static final int USED_PERCENT_OF_FILE = 70;
    private static final int REWRITE_BYTES = 1 << 20;
    private static final int MOVE_BYTES = 4 << 20;
    private static final int ROUNDS_AT_CLOSE = 40;

    private final MVStore store;
    private final GroupCommit commits;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("store-compaction").factory());

    private Compaction(MVStore store, GroupCommit commits) {
        this.store = store;
        this.commits = commits;
    }

    static Compaction begin(MVStore store, GroupCommit commits) {
        var compaction = new Compaction(store, commits);
        compaction.clock.scheduleWithFixedDelay(compaction::tryOnce, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        return compaction;
    }

    /** Stops, after as many rounds as bring something, up to a limit. */
    @Override
    public void close() {
        clock.close();
        for (var round = 0; round < ROUNDS_AT_CLOSE && !store.isClosed(); round++) {
            if (!once()) {
                return;
            }
        }
    }

    private void tryOnce() {
        try {
            if (!store.isClosed()) {
                once();
            }
        } catch (RuntimeException e) {
            LOG.error("The store's file could not be compacted", e);
        }
    }

    private boolean once() {
        var file = (RandomAccessStore) store.getFileStore();
        if (file.size() < NOT_WORTH_IT) {
            return false;
        }
        var rewrites = file.getChunksFillRate() < LIVE_PERCENT_OF_CHUNKS;
        if (rewrites) {
            commits.write(() -> store.compact(LIVE_PERCENT_OF_CHUNKS, REWRITE_BYTES));
        }
        var moves = file.getFillRate() < USED_PERCENT_OF_FILE;
        if (moves) {
            commits.exclusively(() -> file.compactMoveChunks(USED_PERCENT_OF_FILE, MOVE_BYTES, store));
        }
        return rewrites || moves;
    }
}
