package org.ozonenet.training.cohorts;

import java.time.Instant;

/**
 * What somebody read once more, after they were shown what the cylinder holds.
 *
 * @param text as typed, in per cent by mass
 */
public record LaterReading(String instrument, String text, Instant at) {}
