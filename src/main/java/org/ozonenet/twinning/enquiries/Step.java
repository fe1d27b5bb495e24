package org.ozonenet.twinning.enquiries;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.twinning.ChainHash;

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

    static final String BEGINNING = ChainHash.BEGINNING;

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
        return ChainHash.of(previous, enquiry.value(), number, kind.name(), at, by, function, side, facts);
    }

    /** Who took a step. */
    record Hand(
            @Nullable PersonId person,
            @Nullable Function function,
            @Nullable Iso2 side) {

        static final Hand PORTAL = new Hand(null, null, null);
    }
}
