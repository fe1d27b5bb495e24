package org.ozonenet.twinning.incidents;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.twinning.ChainHash;

/**
 * One thing that happened to an incident, bound to the one before it.
 *
 * @param number from 1
 * @param at to the millisecond
 * @param by who did it
 * @param function in which function
 * @param side for which country
 * @param facts what was said, by name
 * @param previous the hash of the step before, 64 zeros for the first
 * @param hash see {@link ChainHash}
 */
public record IncidentStep(
        int number,
        IncidentStepKind kind,
        Instant at,
        PersonId by,
        Function function,
        Iso2 side,
        Map<String, String> facts,
        String previous,
        String hash) {

    public IncidentStep {
        facts = Map.copyOf(facts);
    }

    /** Who takes a step. */
    record Hand(PersonId person, Function function, Iso2 side) {}

    static IncidentStep after(
            IncidentId incident,
            @Nullable IncidentStep last,
            IncidentStepKind kind,
            Instant moment,
            Hand hand,
            Map<String, String> facts) {
        var number = last == null ? 1 : last.number() + 1;
        var previous = last == null ? ChainHash.BEGINNING : last.hash();
        var at = moment.truncatedTo(ChronoUnit.MILLIS);
        var hash = ChainHash.of(
                previous,
                incident.value(),
                number,
                kind.name(),
                at,
                hand.person(),
                hand.function(),
                hand.side(),
                facts);
        return new IncidentStep(number, kind, at, hand.person(), hand.function(), hand.side(), facts, previous, hash);
    }
}
