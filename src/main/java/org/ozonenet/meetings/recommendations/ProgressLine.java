package org.ozonenet.meetings.recommendations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;

/**
 * How far one country is.
 *
 * @param text of the last report, or empty
 * @param reportedAt of the last report, or null where there is none
 * @param mayReport whether the reader may report for this country
 */
public record ProgressLine(
        ProgressId id,
        Iso2 country,
        ProgressState state,
        String text,
        @Nullable Instant reportedAt,
        boolean mayReport) {}
