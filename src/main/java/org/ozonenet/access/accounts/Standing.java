package org.ozonenet.access.accounts;

import java.time.Instant;
import java.util.Set;
import org.ozonenet.access.Function;

/**
 * How an account stands at this moment.
 *
 * @param functions those held now, anywhere
 * @param sessionsEndedAt sessions that began at this moment or before are over
 */
public record Standing(Set<Function> functions, Instant sessionsEndedAt) {

    public Standing {
        functions = Set.copyOf(functions);
    }

    /** Whether a session that began at that moment goes on. */
    public boolean continues(Instant begun) {
        return begun.isAfter(sessionsEndedAt);
    }
}
