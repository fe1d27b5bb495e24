package org.ozonenet.meetings.recommendations;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;

/**
 * A recommendation as a meeting agrees it.
 *
 * @param countries to which it is addressed; at least one
 * @param dueOn the day by which they want to have done it, or null where none was set
 */
public record RecommendationDraft(
        LocalizedText text,
        Category category,
        Set<Iso2> countries,
        @Nullable LocalDate dueOn) {

    public RecommendationDraft {
        countries = Set.copyOf(countries);
        if (countries.isEmpty()) {
            throw new IllegalArgumentException("A recommendation is addressed to at least one country");
        }
    }
}
