package org.ozonenet.platform.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * Makes every write durable before it is answered, and lets writers that come at the same time share one commit and
 * one sync.
 *
 * <p>While a commit is made no command is half-way: commands hold the shared side of the gate, the commit the
 * exclusive one. So what is on disk is always the state between two commands.
 */
final class GroupCommit {

    private final MVStore store;
    private final Runnable sync;
    private final LongConsumer afterSync;
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicLong applied = new AtomicLong();
    private long durable;

    /**
     * @param sync brings what was written to the disk itself
     * @param afterSync hears the version that is on disk, before the writers are answered
     */
    GroupCommit(MVStore store, Runnable sync, LongConsumer afterSync) {
        this.store = store;
        this.sync = sync;
        this.afterSync = afterSync;
    }

    /** Runs a command that may change something and returns when its change is on disk, even when it fails half-way. */
    <T> T write(Supplier<T> command) {
        try {
            gate.readLock().lock();
            try {
                return command.get();
            } finally {
                applied.incrementAndGet();
                gate.readLock().unlock();
            }
        } finally {
            makeDurable(applied.get());
        }
    }

    /** Runs maintenance while no command is half-way and nobody commits. */
    void exclusively(Runnable maintenance) {
        turn.lock();
        gate.writeLock().lock();
        try {
            maintenance.run();
        } finally {
            gate.writeLock().unlock();
            turn.unlock();
        }
    }

    private void makeDurable(long wanted) {
        turn.lock();
        try {
            if (durable < wanted) {
                durable = commit();
            }
        } finally {
            turn.unlock();
        }
    }

    private long commit() {
        long reached;
        gate.writeLock().lock();
        try {
            reached = applied.get();
            store.commit();
        } finally {
            gate.writeLock().unlock();
        }
        sync.run();
        afterSync.accept(store.getCurrentVersion());
        return reached;
    }
}
