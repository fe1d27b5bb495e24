package org.ozonenet.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event in the trail.
 *
 * @param space the chain: the identifier of a space, or {@link org.ozonenet.kernel.EventHeader#PORTAL}
 * @param sequence its place in the chain, from 1
 * @param eventId the event that it records
 * @param kind the kind of event, as the store names it, for example {@code function-granted}
 * @param at when the fact came about, in UTC, to the millisecond
 * @param actor the identifier of the person who caused it, or null where nobody did
 * @param facts what the event says beside its header, as JSON with its names in order: identifiers and facts only
 * @param previous the hash of the entry before it; of the first entry, 64 zeros
 * @param hash SHA-256 over all of the above, in hexadecimal
 */
public record AuditEntry(
        String space,
        long sequence,
        String eventId,
        String kind,
        Instant at,
        @Nullable String actor,
        String facts,
        String previous,
        String hash) {}
