package org.ozonenet.training.cohorts;

import java.time.LocalDate;
import java.util.Set;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.training.catalogue.CourseVersionId;

/**
 * A cohort in a list.
 *
 * @param mayRun whether the reader trains it
 */
public record CohortLine(
        CohortId id,
        String title,
        CourseVersionId course,
        Set<Iso2> countries,
        LocalDate from,
        LocalDate until,
        boolean closed,
        boolean mayRun,
        int learners) {}
