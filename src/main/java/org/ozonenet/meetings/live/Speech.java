package org.ozonenet.meetings.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;

/**
 * The floor, as somebody has or had it.
 *
 * @param until or null for whoever has it now
 */
public record Speech(
        PersonId person, Instant from, @Nullable Instant until) {}
