package org.ozonenet.platform.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two processes from one store. The lock is the operating system's, on the first byte of a file of its own, and
 * is gone with the process; the text behind that byte names the holder.
 */
final class StoreLock implements AutoCloseable {

    private final FileChannel channel;
    private final FileLock lock;

    private StoreLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    static StoreLock take(StoreFolder folder) {
        try {
            var channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw inUse(folder);
            }
            channel.truncate(1);
            channel.write(ByteBuffer.wrap((" " + holder()).getBytes(StandardCharsets.UTF_8)), 0);
            return new StoreLock(channel, lock);
        } catch (IOException e) {
            throw new StoreRefused(
                    "The lock %s cannot be written: %s".formatted(folder.lock(), e.getMessage()),
                    "Give this account the right to write in the data folder.",
                    e);
        }
    }

    @Override
    public void close() {
        try (channel) {
            lock.release();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(0, 1, false);
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static String holder() {
        var self = ProcessHandle.current();
        return "process %d, since %s"
                .formatted(self.pid(), self.info().startInstant().orElse(java.time.Instant.EPOCH));
    }

    static StoreRefused inUse(StoreFolder folder) {
        return new StoreRefused(
                "The store in %s is in use by %s.".formatted(folder.data(), namedHolder(folder.lock())),
                "Stop that process, or give this one another data folder with the property ozonenet.data.");
    }

    private static String namedHolder(Path file) {
        try {
            var text = Files.readString(file).strip();
            return text.isEmpty() ? "another process" : text;
        } catch (IOException e) {
            return "another process";
        }
    }
}
