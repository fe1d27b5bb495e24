package org.ozonenet.documents;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A file that may be read. Whoever asked for it closes the stream. */
public record OpenFile(FileLine file, InputStream content) {

    private static final int PIECE = 1 << 16;

    /**
     * Copies some of its bytes, without reading those before them.
     *
     * @param from counted from 0, at the beginning of the stream
     * @throws EOFException if it has fewer bytes than it should
     */
    public void copy(long from, long length, OutputStream to) throws IOException {
        content.skipNBytes(from);
        var buffer = new byte[PIECE];
        for (var left = length; left > 0; ) {
            var read = content.read(buffer, 0, (int) Math.min(PIECE, left));
            if (read < 0) {
                throw new EOFException("The file " + file.sha256() + " is shorter than it should be");
            }
            to.write(buffer, 0, read);
            left -= read;
        }
    }
}
