package org.ozonenet.training.cohorts;

import java.time.LocalDate;
import java.util.Set;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.training.catalogue.CourseCode;

/**
 * A cohort as it is begun.
 *
 * @param title in the words of whoever begins it
 * @param countries whose people learn in it
 * @param from the first day
 * @param until the last day
 */
public record CohortDraft(String title, CourseCode course, Set<Iso2> countries, LocalDate from, LocalDate until) {

    static final int LONGEST_TITLE = 120;

    /** @throws IllegalArgumentException if something is missing, too long or the wrong way round */
    public CohortDraft {
        title = title.strip();
        countries = Set.copyOf(countries);
        if (title.isEmpty() || title.length() > LONGEST_TITLE || countries.isEmpty() || until.isBefore(from)) {
            throw new IllegalArgumentException("A cohort has a title, a country, and ends after it begins");
        }
    }
}
