package org.ozonenet.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What every event says of itself.
 *
 * @param eventId the event's own identifier; listeners do their work once per identifier
 * @param at when the fact came about
 * @param actor the person who caused it, or null where nobody did (a deadline that passed)
 * @param space the chain of the audit trail it belongs to: the identifier of a space, or {@link #PORTAL}
 */
public record EventHeader(
        String eventId, Instant at, @Nullable String actor, String space) {

    /** The chain of what happens outside all spaces: accounts, functions, reference data. */
    public static final String PORTAL = "portal";

    public EventHeader {
        Id.checked(eventId);
        Id.checked(space);
    }

    /** The header of a new event in a space. */
    public static EventHeader in(String space, Instant at, @Nullable String actor) {
        return new EventHeader(Id.random(), at, actor, space);
    }

    /** The header of a new event outside all spaces. */
    public static EventHeader portal(Instant at, @Nullable String actor) {
        return in(PORTAL, at, actor);
    }

    /**
     * The identifier under which a listener records what it did for this event: the same each time the event arrives.
     * A listener that inserts its effect under this identifier, and takes a duplicate key for "already done", does its
     * work once.
     *
     * @param listener a short name of the listener, at most 36 characters, that never changes
     */
    public String effectId(String listener) {
        return Id.checked(listener + "-" + eventId);
    }
}
