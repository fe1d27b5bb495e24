package org.ozonenet.twinning.enquiries;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;

/**
 * One thing that happened to an enquiry, bound to the one before it.
 *
 * @param number from 1
 * @param at to the millisecond
 * @param by who did it, or null for the portal itself
 * @param function in which function
 * @param side for which country
 * @param facts what was said, by name
 * @param previous the hash of the step before, 64 zeros for the first
 * @param hash SHA-256 over all of the above and the enquiry's identifier
 */
public record Step(
        int number,
        StepKind kind,
        Instant at,
        @Nullable PersonId by,
        @Nullable Function function,
        @Nullable Iso2 side,
        Map<String, String> facts,
        String previous,
        String hash) {

    static final String BEGINNING = "0".repeat(64);

    public Step {
        facts = Map.copyOf(facts);
    }

    /** The step that follows another in the course of an enquiry. */
    static Step after(
            EnquiryId enquiry,
            @Nullable Step last,
            StepKind kind,
            Instant moment,
            Hand hand,
            Map<String, String> facts) {
        var number = last == null ? 1 : last.number() + 1;
        var previous = last == null ? BEGINNING : last.hash();
        var at = moment.truncatedTo(ChronoUnit.MILLIS);
        var bare = new Step(number, kind, at, hand.person(), hand.function(), hand.side(), facts, previous, "");
        return new Step(
                number, kind, at, hand.person(), hand.function(), hand.side(), facts, previous, bare.hashIn(enquiry));
    }

    /** The hash that this step has to carry. */
    String hashIn(EnquiryId enquiry) {
        var text = new StringBuilder();
        feed(text, previous);
        feed(text, enquiry.value());
        feed(text, String.valueOf(number));
        feed(text, kind.name());
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

    /** Who took a step. */
    record Hand(
            @Nullable PersonId person,
            @Nullable Function function,
            @Nullable Iso2 side) {

        static final Hand PORTAL = new Hand(null, null, null);
    }
}
