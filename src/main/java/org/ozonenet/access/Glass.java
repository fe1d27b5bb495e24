package org.ozonenet.access;

import java.time.Instant;

/**
 * That an administrator who is no member looked into a space, and why.
 *
 * @param reason in the administrator's own words
 * @param until when the look ended or ends by itself
 */
public record Glass(PersonId person, String reason, Instant at, Instant until) {

    boolean isOpenFor(PersonId looking, Instant now) {
        return person.equals(looking) && !now.isBefore(at) && now.isBefore(until);
    }
}
