package org.ozonenet.documents;

import java.io.InputStream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file as it comes in, none of it trusted.
 *
 * @param name as the sender calls it, possibly with a path
 * @param declaredType the media type that the sender states, or empty
 * @param content read once, never whole in memory unless it is a photo; closed by whoever opened it
 * @param keepsPlace whether a photo keeps what the camera wrote beside the picture, the place among it
 * @param embargo until when it is kept back, or null
 */
public record FileUpload(
        String name,
        String declaredType,
        InputStream content,
        boolean keepsPlace,
        @Nullable Instant embargo) {

    /** A file of which the place is taken out, if it is a photo. */
    public FileUpload(String name, String declaredType, InputStream content) {
        this(name, declaredType, content, false, null);
    }

    /** A file that anybody may see who may read the document. */
    public FileUpload(String name, String declaredType, InputStream content, boolean keepsPlace) {
        this(name, declaredType, content, keepsPlace, null);
    }

    /** The same, kept back until that instant. */
    public FileUpload heldUntil(@Nullable Instant until) {
        return new FileUpload(name, declaredType, content, keepsPlace, until);
    }
}
