package org.ozonenet.training.assessment;

import java.util.List;
import java.util.Optional;
import org.ozonenet.access.PersonId;
import org.springframework.data.repository.Repository;

/** The competency records in the store. */
interface RecordStore extends Repository<CompetencyRecord, RecordId> {

    CompetencyRecord save(CompetencyRecord competency);

    Optional<CompetencyRecord> findById(RecordId id);

    List<CompetencyRecord> findByPerson(PersonId person);
}
