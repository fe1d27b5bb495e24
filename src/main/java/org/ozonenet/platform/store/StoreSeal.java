package org.ozonenet.platform.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * Remembers, in a small file beside the store, the last version whose writes were acknowledged.
 *
 * <p>The store's file format falls back to an older version without a word when its newest part is damaged, and starts
 * empty when the file is gone. Neither may happen to acknowledged writes, so a store that is older than its seal is
 * refused. The seal is written after the store's sync and needs none of its own: a seal that is behind is still true.
 * Two slots are written in turn, so that a torn write leaves the other.
 */
final class StoreSeal implements AutoCloseable {

    private static final long MAGIC = 0x6f7a6f6e_65310a00L;
    private static final int SLOT = 512;

    private final FileChannel channel;
    private long version;
    private int turn;

    private StoreSeal(FileChannel channel, long version) {
        this.channel = channel;
        this.version = version;
    }

    /** Seals an empty store that is about to be made. */
    static StoreSeal begin(StoreFolder folder) {
        try {
            var seal = new StoreSeal(open(folder, StandardOpenOption.CREATE), 0);
            seal.write(0);
            seal.write(0);
            seal.channel.force(true);
            return seal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean exists(StoreFolder folder) {
        return Files.exists(folder.seal());
    }

    static StoreSeal read(StoreFolder folder) {
        try {
            var channel = open(folder);
            var version = Math.max(slot(channel, 0), slot(channel, 1));
            if (version < 0) {
                channel.close();
                throw new StoreRefused(
                        "The seal %s is damaged, so that it cannot be told whether the store is whole."
                                .formatted(folder.seal()),
                        "Put the folder back from a backup, or run './portal doctor --seal' to check the store and,"
                                + " where it is sound, accept it as it is.");
            }
            return new StoreSeal(channel, version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last version that was acknowledged; 0 for a store that has acknowledged nothing. */
    long version() {
        return version;
    }

    /** Records that everything up to this version is on disk. */
    void reached(long reached) {
        if (reached > version) {
            try {
                write(reached);
                version = reached;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        try (channel) {
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(long value) throws IOException {
        var slot = ByteBuffer.allocate(20);
        slot.putLong(MAGIC).putLong(value).putInt(check(value)).flip();
        channel.write(slot, (long) turn * SLOT);
        turn = 1 - turn;
    }

    private static long slot(FileChannel channel, int index) throws IOException {
        var slot = ByteBuffer.allocate(20);
        if (channel.read(slot, (long) index * SLOT) < 20) {
            return -1;
        }
        slot.flip();
        var magic = slot.getLong();
        var value = slot.getLong();
        return magic == MAGIC && slot.getInt() == check(value) ? value : -1;
    }

    private static int check(long value) {
        var crc = new CRC32C();
        crc.update(ByteBuffer.allocate(16).putLong(MAGIC).putLong(value).flip());
        return (int) crc.getValue();
    }

    private static FileChannel open(StoreFolder folder, StandardOpenOption... more) throws IOException {
        var options = new java.util.HashSet<StandardOpenOption>(java.util.List.of(more));
        options.add(StandardOpenOption.READ);
        options.add(StandardOpenOption.WRITE);
        return FileChannel.open(folder.seal(), options);
    }
}
