package org.ozonenet.training.assessment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.schemes.Mode;
import org.ozonenet.training.schemes.Proof;

/**
 * A piece of evidence in a competency record.
 *
 * @param key what it comes from; the same thing gives evidence once
 * @param on the day on which competence was shown
 * @param body who attests it
 * @param by the assessor, or null for a test
 * @param withdrawnAt since when it does not count any more, or null
 */
public record Evidence(
        String key,
        Mode mode,
        Proof.Source source,
        LocalDate on,
        String body,
        @Nullable PersonId by,
        Instant recordedAt,
        @Nullable Instant withdrawnAt) {

    boolean counts() {
        return withdrawnAt == null;
    }

    Evidence withdrawn(Instant at) {
        return counts() ? new Evidence(key, mode, source, on, body, by, recordedAt, at) : this;
    }

    Proof proof(UnitCode unit) {
        return new Proof(unit, mode, source, on, body);
    }
}
