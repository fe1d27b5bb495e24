package org.ozonenet.platform.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Brings a file's content to the disk, and its length where that changed, but not its dates: on a machine that is busy
 * with other files, waiting for the dates too takes many times as long.
 */
record Disk(FileChannel channel) implements AutoCloseable {

    static Disk of(Path file) {
        try {
            return new Disk(FileChannel.open(file, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void sync() {
        try {
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
