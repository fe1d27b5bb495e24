package org.ozonenet.training.cohorts;

import java.time.Instant;

/**
 * What a trainer shows on a screen so that those in the room can say that they are there.
 *
 * @param code of ten characters, which becomes another every two minutes
 * @param until when another one is shown; this one is taken for two minutes more
 */
public record AttendanceCode(String code, Instant until) {}
