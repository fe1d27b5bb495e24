package org.ozonenet.training.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ozonenet.access.PersonId;
import org.ozonenet.training.catalogue.CourseCode;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

/** The attempts in the store. */
interface AttemptStore extends Repository<Attempt, AttemptId> {

    Attempt save(Attempt attempt);

    Optional<Attempt> findById(AttemptId id);

    List<Attempt> findByCandidate(PersonId candidate);

    /** Those that run although their time was over before that moment. */
    @Query("{ 'closedAt': null, 'endsAt': { '$lt': ?0 } }")
    List<Attempt> findOverdue(Instant before);

    @Query("{ 'course.course': ?0, 'closedAt': { '$ne': null } }")
    Stream<Attempt> streamClosed(CourseCode course);
}
