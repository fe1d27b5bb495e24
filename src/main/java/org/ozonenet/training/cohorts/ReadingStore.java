package org.ozonenet.training.cohorts;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Readings of exercises in the store. */
interface ReadingStore extends Repository<IdentifierReading, ReadingId> {

    IdentifierReading save(IdentifierReading reading);

    Optional<IdentifierReading> findById(ReadingId id);

    List<IdentifierReading> findByCohort(CohortId cohort);
}
