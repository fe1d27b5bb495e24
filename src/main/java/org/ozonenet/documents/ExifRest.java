package org.ozonenet.documents;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the camera's data (Exif, in the form of TIFF 6.0): how the picture is to be turned, and when it was
 * taken, by the camera's own clock.
 *
 * @param orientation 1 to 8, 1 for not at all
 * @param taken as {@code 2026:02:14 20:30:00}, or null
 */
record ExifRest(int orientation, @Nullable String taken) {

    private static final int ORIENTATION = 0x0112;
    private static final int CAMERA = 0x8769;
    private static final int TAKEN = 0x9003;

    /** From the data after their head; what cannot be read is as if it were not there. */
    static ExifRest of(byte[] tiff) {
        var orientation = 1;
        String taken = null;
        try {
            var data = ByteBuffer.wrap(tiff);
            data.order(data.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            var first = data.getInt(4);
            var turned = find(data, first, ORIENTATION);
            if (turned >= 0 && data.getShort(turned + 8) >= 1 && data.getShort(turned + 8) <= 8) {
                orientation = data.getShort(turned + 8);
            }
            var camera = find(data, first, CAMERA);
            var moment = camera < 0 ? -1 : find(data, data.getInt(camera + 8), TAKEN);
            if (moment >= 0) {
                var text = new String(tiff, data.getInt(moment + 8), 19, StandardCharsets.US_ASCII);
                taken = text.matches("\\d{4}:\\d{2}:\\d{2} \\d{2}:\\d{2}:\\d{2}") ? text : null;
            }
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            // Cut off or made up: whatever was read until then.
        }
        return new ExifRest(orientation, taken);
    }

    /** As a segment of a JPEG file; no bytes where there is nothing to keep. */
    byte[] segment() {
        if (orientation == 1 && taken == null) {
            return new byte[0];
        }
        var data = ByteBuffer.allocate(4 + 6 + 8 + 2 + 24 + 4 + 2 + 12 + 4 + 20);
        data.putShort((short) 0xFFE1).putShort((short) (data.capacity() - 2));
        data.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        data.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        data.putShort((short) 2);
        data.putShort((short) ORIENTATION).putShort((short) 3).putInt(1);
        data.putShort((short) orientation).putShort((short) 0);
        data.putShort((short) CAMERA).putShort((short) 4).putInt(1).putInt(38);
        data.putInt(0);
        data.putShort((short) (taken == null ? 0 : 1));
        if (taken != null) {
            data.putShort((short) TAKEN).putShort((short) 2).putInt(20).putInt(56);
            data.putInt(0);
            data.put(taken.getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
        }
        return data.array();
    }

    /** Where an entry stands in a directory, or -1. */
    private static int find(ByteBuffer data, int directory, int tag) {
        var count = data.getShort(directory) & 0xFFFF;
        for (var i = 0; i < count; i++) {
            var at = directory + 2 + 12 * i;
            if ((data.getShort(at) & 0xFFFF) == tag) {
                return at;
            }
        }
        return -1;
    }
}
