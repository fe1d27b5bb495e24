package org.ozonenet.documents;

import java.time.Instant;
import org.ozonenet.access.PersonId;

/**
 * One version in one language.
 *
 * @param content where the bytes lie
 */
record StoredFile(
        String language,
        int number,
        String name,
        FileType type,
        long size,
        String sha256,
        String content,
        PersonId storedBy,
        Instant storedAt) {

    FileLine line() {
        return new FileLine(language, number, name, type, size, sha256, storedAt);
    }
}
