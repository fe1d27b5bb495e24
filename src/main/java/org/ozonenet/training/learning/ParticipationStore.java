package org.ozonenet.training.learning;

import java.util.List;
import java.util.Optional;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.training.catalogue.CourseCode;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

/** Who takes which course, in the store. */
interface ParticipationStore extends Repository<Participation, ParticipationId> {

    Participation save(Participation participation);

    Optional<Participation> findById(ParticipationId id);

    List<Participation> findByLearner(PersonId learner);

    @Query("{ 'course.course': ?0, 'country': ?1 }")
    List<Participation> findByCourseAndCountry(CourseCode course, Iso2 country);
}
