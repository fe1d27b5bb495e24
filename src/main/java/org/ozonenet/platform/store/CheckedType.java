package org.ozonenet.platform.store;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.DataType;

/**
 * Writes each value with its length and a CRC-32C, and refuses to read one that does not match. The file format itself
 * has checks of its structure only, none of the content.
 */
final class CheckedType<T> extends BasicDataType<T> {

    private static final int FRAME = 8;

    private final DataType<T> plain;

    CheckedType(DataType<T> plain) {
        this.plain = plain;
    }

    @Override
    public int compare(T a, T b) {
        return plain.compare(a, b);
    }

    @Override
    public int getMemory(T value) {
        return plain.getMemory(value) + FRAME;
    }

    @Override
    public void write(WriteBuffer out, T value) {
        var bytes = new WriteBuffer(256);
        plain.write(bytes, value);
        var content = bytes.getBuffer().flip();
        out.putInt(content.limit()).putInt(check(content)).put(content);
    }

    @Override
    public T read(ByteBuffer in) {
        var length = in.getInt();
        var check = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw damaged();
        }
        var content = in.slice(in.position(), length);
        if (check(content) != check) {
            throw damaged();
        }
        in.position(in.position() + length);
        return plain.read(content);
    }

    @Override
    public T[] createStorage(int size) {
        return plain.createStorage(size);
    }

    private static int check(ByteBuffer content) {
        var crc = new CRC32C();
        crc.update(content.duplicate());
        // The length is part of the check: a run of zeros would pass otherwise.
        return (int) crc.getValue() ^ Integer.reverse(content.limit()) ^ 0x6f7a6f6e;
    }

    private static RuntimeException damaged() {
        return DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "A value does not match its check");
    }
}
