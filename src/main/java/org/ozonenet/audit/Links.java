package org.ozonenet.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** How an entry is bound to the one before it. */
final class Links {

    /** What stands in the place of a hash before the first entry. */
    static final String BEGINNING = "0".repeat(64);

    private Links() {}

    /** The hash that the entry has to carry; what it carries is not looked at. */
    static String hashOf(AuditEntry entry) {
        var digest = sha256();
        feed(digest, entry.previous());
        feed(digest, entry.space());
        feed(digest, Long.toString(entry.sequence()));
        feed(digest, entry.eventId());
        feed(digest, entry.kind());
        feed(digest, Long.toString(entry.at().truncatedTo(ChronoUnit.MILLIS).toEpochMilli()));
        feed(digest, entry.actor());
        feed(digest, entry.facts());
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Each part with its length in front, so that no two entries give the same bytes; a missing part is length -1. */
    private static void feed(MessageDigest digest, @Nullable String part) {
        if (part == null) {
            digest.update(ByteBuffer.allocate(4).putInt(-1).flip());
            return;
        }
        var bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
