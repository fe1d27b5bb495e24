package org.ozonenet.training.cohorts;

import java.time.Instant;
import java.util.Set;
import org.ozonenet.access.PersonId;

/**
 * What a trainer wrote to a cohort.
 *
 * @param to who reads it; the trainers read it as well
 */
public record CohortMessage(String id, PersonId by, Instant at, String text, Set<PersonId> to) {

    static final int LONGEST = 4_000;

    public CohortMessage {
        to = Set.copyOf(to);
    }
}
