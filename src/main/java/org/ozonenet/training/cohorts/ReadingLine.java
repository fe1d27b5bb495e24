package org.ozonenet.training.cohorts;

import java.time.Instant;
import java.util.List;
import org.ozonenet.access.PersonId;
import org.ozonenet.reference.identifier.Comparison;

/**
 * What somebody read from an identifier, compared with what the cylinder holds.
 *
 * @param text the first reading as typed, in per cent by mass; what was read before the answer was shown
 * @param comparison of the first reading
 * @param later what the same person read when they had seen the answer, the earliest first
 */
public record ReadingLine(
        ExerciseId exercise,
        PersonId person,
        String instrument,
        String text,
        Instant at,
        Comparison comparison,
        List<LaterReading> later) {

    public ReadingLine {
        later = List.copyOf(later);
    }
}
