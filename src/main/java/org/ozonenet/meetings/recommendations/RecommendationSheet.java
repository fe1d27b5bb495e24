package org.ozonenet.meetings.recommendations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.meetings.MeetingId;

/**
 * A recommendation with how far its countries are.
 *
 * @param number within its meeting, from 1
 */
public record RecommendationSheet(
        RecommendationId id,
        MeetingId meeting,
        int number,
        LocalizedText text,
        Category category,
        @Nullable LocalDate dueOn,
        List<ProgressLine> countries) {

    public RecommendationSheet {
        countries = List.copyOf(countries);
    }
}
