package org.ozonenet.training.cohorts;

import java.time.Instant;
import org.ozonenet.access.PersonId;
import org.ozonenet.reference.identifier.Comparison;

/**
 * What somebody read from an identifier, compared with what the cylinder holds.
 *
 * @param text as typed, in per cent by mass
 */
public record ReadingLine(
        ExerciseId exercise, PersonId person, String instrument, String text, Instant at, Comparison comparison) {}
