package org.ozonenet.meetings.live;

import java.time.Instant;
import org.ozonenet.access.PersonId;

/**
 * Somebody who waits for the floor.
 *
 * @param matter what it is about, at most 200 characters; may be empty
 */
public record Speaker(PersonId person, String matter, Instant askedAt) {

    private static final int LONGEST = 200;

    public Speaker {
        matter = matter.strip();
        if (matter.length() > LONGEST) {
            throw new IllegalArgumentException("What it is about has at most %d characters".formatted(LONGEST));
        }
    }
}
