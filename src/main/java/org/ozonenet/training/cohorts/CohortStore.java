package org.ozonenet.training.cohorts;

import java.util.List;
import java.util.Optional;
import org.ozonenet.access.PersonId;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

/** Cohorts in the store. */
interface CohortStore extends Repository<Cohort, CohortId> {

    Cohort save(Cohort cohort);

    Optional<Cohort> findById(CohortId id);

    List<Cohort> findAllByIdIn(List<CohortId> ids);

    @Query("{ 'learners.learner': ?0 }")
    List<Cohort> findByLearner(PersonId learner);

    @Query("{ 'trainers': ?0 }")
    List<Cohort> findByTrainer(PersonId trainer);
}
