package org.ozonenet.twinning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;

/**
 * The hash that binds a step of something to the step before it: SHA-256 over the hash before, the identifier of the
 * thing, and all that the step says.
 */
public final class ChainHash {

    /** Stands where the hash before the first step would be. */
    public static final String BEGINNING = "0".repeat(64);

    private ChainHash() {}

    /** In hexadecimal. {@code at} counts to the millisecond; a step of the portal itself has neither person nor side. */
    public static String of(
            String previous,
            String subject,
            int number,
            String kind,
            Instant at,
            @Nullable PersonId by,
            @Nullable Function function,
            @Nullable Iso2 side,
            Map<String, String> facts) {
        var text = new StringBuilder();
        feed(text, previous);
        feed(text, subject);
        feed(text, String.valueOf(number));
        feed(text, kind);
        feed(text, String.valueOf(at.toEpochMilli()));
        feed(text, by == null ? "" : by.value());
        feed(text, function == null ? "" : function.name());
        feed(text, side == null ? "" : side.value());
        new TreeMap<>(facts).forEach((name, fact) -> {
            feed(text, name);
            feed(text, fact);
        });
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Each part with its length in front, so that no two steps give the same text. */
    private static void feed(StringBuilder text, String part) {
        text.append(part.length()).append(':').append(part);
    }
}
