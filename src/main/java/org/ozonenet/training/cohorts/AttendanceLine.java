package org.ozonenet.training.cohorts;

import java.time.Instant;
import org.ozonenet.access.PersonId;

/**
 * Somebody was there on a day.
 *
 * @param by the person themself, or the trainer who wrote it down
 * @param reason why a trainer wrote it down, or empty
 */
public record AttendanceLine(DayId day, PersonId person, Instant at, PersonId by, String reason) {}
