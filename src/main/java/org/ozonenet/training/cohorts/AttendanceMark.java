package org.ozonenet.training.cohorts;

import java.time.Instant;
import org.ozonenet.access.PersonId;

/**
 * What once stood in the list of a day about somebody, and was changed since.
 *
 * @param by the person themself, or the trainer who wrote it
 * @param reason why a trainer wrote it, or empty
 * @param struck whether it said that they were not there
 */
public record AttendanceMark(Instant at, PersonId by, String reason, boolean struck) {}
