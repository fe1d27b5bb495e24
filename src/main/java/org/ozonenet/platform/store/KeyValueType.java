package org.ozonenet.platform.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;

/** Writes and orders the keys of an index part by part. */
final class KeyValueType extends BasicDataType<KeyValue> {

    private final ObjectDataType parts = new ObjectDataType();

    @Override
    public int compare(KeyValue a, KeyValue b) {
        for (var i = 0; i < Math.min(a.size(), b.size()); i++) {
            var order = parts.compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    @Override
    public int getMemory(KeyValue key) {
        return 24 + key.stream().mapToInt(parts::getMemory).sum();
    }

    @Override
    public void write(WriteBuffer out, KeyValue key) {
        out.putVarInt(key.size());
        for (var part : key) {
            parts.write(out, part);
        }
    }

    @Override
    public KeyValue read(ByteBuffer in) {
        var size = DataUtils.readVarInt(in);
        var values = new ArrayList<>(size);
        for (var i = 0; i < size; i++) {
            values.add(parts.read(in));
        }
        return new KeyValue(values);
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
