package org.ozonenet.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One file of a document as lists show it.
 *
 * @param version from 1, counted for each language on its own
 * @param size in bytes
 * @param sha256 of the bytes, in hexadecimal
 * @param seenFrom since when those see it who may read the document: when it was stored, or the end of an embargo
 * @param crc32 of the bytes as in ZIP files, or null where the file was stored before this was kept
 * @param embargo until when it is kept back, or null where it is not or no longer
 * @param text what became of its text
 */
public record FileLine(
        String language,
        int version,
        String name,
        FileType type,
        long size,
        String sha256,
        Instant storedAt,
        Instant seenFrom,
        @Nullable Long crc32,
        @Nullable Instant embargo,
        TextState text) {}
