package org.ozonenet.training.cohorts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What somebody read from an identifier in an exercise. The first reading counts, because afterwards they are shown
 * what the cylinder holds; later ones are kept beside it.
 *
 * @param later what they read when they knew, the earliest first
 */
@Document("identifier-readings")
@TypeAlias("identifier-reading")
record IdentifierReading(
        @Id ReadingId id,
        @Version @Nullable Long version,
        CohortId cohort,
        ExerciseId exercise,
        PersonId person,
        String instrument,
        String text,
        Instant at,
        List<LaterReading> later) {

    /** More than anybody takes in an exercise; further ones are not kept. */
    static final int MOST_LATER = 50;

    /** @param later absent in what was stored before later readings were kept */
    IdentifierReading {
        later = later == null ? List.of() : List.copyOf(later);
    }

    IdentifierReading again(LaterReading reading) {
        if (later.size() == MOST_LATER) {
            return this;
        }
        var all = new ArrayList<>(later);
        all.add(reading);
        return new IdentifierReading(id, version, cohort, exercise, person, instrument, text, at, all);
    }
}
