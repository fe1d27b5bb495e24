package org.ozonenet.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.ozonenet.documents.UploadRefusedException.Reason;

/**
 * A file that is on its way in: on the disk, counted and digested while it was read, gone when closed.
 *
 * @param size in bytes
 * @param crc32 as in ZIP files
 */
record Intake(Path file, long size, String sha256, long crc32) implements AutoCloseable {

    /** Reads no more than the limit, and leaves nothing behind when it refuses. */
    static Intake of(InputStream content, long maxBytes) throws IOException {
        var file = Files.createTempFile("ozonenet-upload-", null);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var sum = new CRC32();
            var size = 0L;
            try (var out = Files.newOutputStream(file)) {
                var buffer = new byte[1 << 16];
                for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    size += read;
                    if (size > maxBytes) {
                        throw new UploadRefusedException(Reason.TOO_LARGE, maxBytes / (1024 * 1024));
                    }
                    digest.update(buffer, 0, read);
                    sum.update(buffer, 0, read);
                    out.write(buffer, 0, read);
                }
            }
            return new Intake(file, size, HexFormat.of().formatHex(digest.digest()), sum.getValue());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /**
     * The photo that this is: without the place where it was taken, or as it came.
     *
     * @throws UploadRefusedException if it is no whole picture, or one of too many pixels
     */
    Intake photo(FileType type, boolean keepsPlace) throws IOException {
        var bare = Photo.bare(Files.readAllBytes(file), type);
        return keepsPlace ? this : Intake.of(new ByteArrayInputStream(bare), Long.MAX_VALUE);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
