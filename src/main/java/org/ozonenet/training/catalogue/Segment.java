package org.ozonenet.training.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A block of a lesson that is translated as a whole: a heading, a paragraph, a list, a table, a callout, a figure, a
 * self-check.
 *
 * @param kind what it is, with its level or its sort, for example {@code heading 2} or {@code callout DANGER}
 * @param line in its file, from 1
 * @param text as it stands in the file, without spaces at its ends
 * @param of the hash of the English segment it was made from, or null where none is said
 */
record Segment(String kind, int line, String text, @Nullable String of) {

    /** The first eight hex digits of the text's SHA-256. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
