package org.ozonenet.training.cohorts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** What somebody read from an identifier in an exercise; the last word of each person counts. */
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
        Instant at) {

    IdentifierReading again(String toInstrument, String toText, Instant when) {
        return new IdentifierReading(id, version, cohort, exercise, person, toInstrument, toText, when);
    }
}
