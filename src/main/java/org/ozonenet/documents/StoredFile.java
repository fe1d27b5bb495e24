package org.ozonenet.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;

/**
 * One version in one language.
 *
 * @param content where the bytes lie
 * @param crc32 null where the file was stored before this was kept
 * @param embargo null where it was never kept back
 * @param withdrawnAt null as long as it counts; afterwards nobody sees it
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
        Instant storedAt,
        @Nullable Long crc32,
        @Nullable Embargo embargo,
        @Nullable Instant withdrawnAt) {

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** @param early whether for somebody who sees files under embargo */
    boolean isSeen(Instant now, boolean early) {
        return withdrawnAt == null && (early || embargo == null || !embargo.holdsAt(now));
    }

    boolean isUntoldAt(Instant now) {
        return withdrawnAt == null && embargo != null && !embargo.told() && !embargo.holdsAt(now);
    }

    /** A file of which the others have heard once is not told of a second time. */
    StoredFile heldUntil(Instant until) {
        return with(new Embargo(until, embargo == null || embargo.told()), withdrawnAt);
    }

    StoredFile told() {
        return with(embargo == null ? null : embargo.over(), withdrawnAt);
    }

    StoredFile withdrawn(Instant at) {
        return with(embargo, at);
    }

    FileLine line(Instant now, TextState text) {
        var held = embargo != null && embargo.holdsAt(now) ? embargo.until() : null;
        var seenFrom = embargo != null && embargo.until().isAfter(storedAt) ? embargo.until() : storedAt;
        return new FileLine(language, number, name, type, size, sha256, storedAt, seenFrom, crc32, held, text);
    }

    private StoredFile with(@Nullable Embargo other, @Nullable Instant gone) {
        return new StoredFile(
                language, number, name, type, size, sha256, content, storedBy, storedAt, crc32, other, gone);
    }
}
