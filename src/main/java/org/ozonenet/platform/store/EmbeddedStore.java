package org.ozonenet.platform.store;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import org.h2.mvstore.MVStore;

/**
 * The store that the portal brings along: it speaks the MongoDB protocol on a port of the loopback interface, to this
 * process only, and keeps everything in one file. What it has acknowledged is on disk.
 */
public final class EmbeddedStore implements AutoCloseable {

    /** The name of the database in which the portal keeps everything. */
    public static final String DATABASE = "ozonenet";

    private static final int WORKERS = 32;

    private final MongoServer server;
    private final ConnectionString address;
    private final List<AutoCloseable> closedBefore;
    private final List<AutoCloseable> closedAfterwards;

    private EmbeddedStore(
            MVStore store,
            GroupCommit commits,
            List<AutoCloseable> closedBefore,
            List<AutoCloseable> closedAfterwards) {
        var door = new Door();
        this.server = new MongoServer(new DurableBackend(store, commits, door));
        this.closedBefore = closedBefore;
        this.closedAfterwards = closedAfterwards;
        // A worker waits for the disk while it commits; the more of them, the more writers share one commit.
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, WORKERS);
        this.address = new ConnectionString(
                "mongodb://%s:%s@127.0.0.1:%d/%s?authMechanism=PLAIN&authSource=$external&retryWrites=false&maxPoolSize=%d"
                        .formatted(
                                Door.USER,
                                door.password(),
                                server.getLocalAddress().getPort(),
                                DATABASE,
                                WORKERS));
    }

    /**
     * Opens the store of a data folder, or makes a new one where there has been none.
     *
     * @throws StoreRefused if it is damaged, incomplete, or in use by another process
     */
    public static EmbeddedStore open(Path data) {
        var folder = new StoreFolder(data.toAbsolutePath());
        folder.create();
        var lock = StoreLock.take(folder);
        try {
            var file = StoreFile.open(folder);
            var commits = new GroupCommit(file.store(), file.disk()::sync, file.seal()::reached);
            var compaction = Compaction.begin(file.store(), commits);
            return new EmbeddedStore(
                    file.store(), commits, List.of(compaction), List.of(file.disk(), file.seal(), lock));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Opens the store of a data folder for looking at it, after the same checks; a write fails.
     *
     * @throws StoreRefused if there is none, or it is damaged, incomplete, or in use by another process
     */
    public static EmbeddedStore inspect(Path data) {
        var folder = new StoreFolder(data.toAbsolutePath());
        if (!java.nio.file.Files.isDirectory(folder.data())) {
            throw new StoreRefused(
                    "There is no folder %s.".formatted(folder.data()), "Name the data folder of the portal.");
        }
        var lock = StoreLock.take(folder);
        try {
            var store = StoreFile.openForReading(folder);
            return new EmbeddedStore(store, new GroupCommit(store, () -> {}, version -> {}), List.of(), List.of(lock));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Accepts the store of a data folder as it is, though it is older than what was acknowledged or its seal is missing.
     * Writes that are not in it are lost for good.
     *
     * @throws StoreRefused if it is damaged or in use
     */
    public static void acceptAsItIs(Path data) {
        var folder = new StoreFolder(data.toAbsolutePath());
        try (var lock = StoreLock.take(folder)) {
            StoreFile.sealAnew(folder);
        }
    }

    /** A store that is gone when it is closed. */
    public static EmbeddedStore inMemory() {
        var store = MVStore.open(null);
        return new EmbeddedStore(store, new GroupCommit(store, () -> {}, version -> {}), List.of(), List.of());
    }

    /** Where it answers, with the password of this start; not to be logged. */
    public ConnectionString address() {
        return address;
    }

    @Override
    public void close() {
        server.stopListening();
        closeAll(closedBefore);
        server.shutdownNow();
        closeAll(closedAfterwards);
    }

    private static void closeAll(List<AutoCloseable> parts) {
        for (var each : parts) {
            try {
                each.close();
            } catch (Exception e) {
                throw new IllegalStateException("The store was closed, but not tidily", e);
            }
        }
    }
}
