package org.ozonenet.training.assessment;

import java.util.List;
import java.util.Optional;
import org.ozonenet.access.PersonId;
import org.springframework.data.repository.Repository;

/** The assessments in the store. */
interface AssessmentStore extends Repository<Assessment, AssessmentId> {

    Assessment save(Assessment assessment);

    Optional<Assessment> findById(AssessmentId id);

    List<Assessment> findByAssessor(PersonId assessor);

    List<Assessment> findBySecond(PersonId second);

    List<Assessment> findByCandidate(PersonId candidate);
}
