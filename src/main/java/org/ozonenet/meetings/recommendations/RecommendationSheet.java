package org.ozonenet.meetings.recommendations;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
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

    /** What it would say if it were agreed once more: to those countries that have not done it. */
    public RecommendationDraft draft() {
        var left = countries.stream().filter(line -> line.state().isOpen()).map(ProgressLine::country);
        return new RecommendationDraft(text, category, left.collect(Collectors.toSet()), null);
    }
}
