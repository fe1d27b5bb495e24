package org.ozonenet.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

/** The persons in the store. */
interface PersonStore extends Repository<Person, PersonId> {

    Person save(Person person);

    Optional<Person> findById(PersonId id);

    Optional<Person> findBySignInName(String signInName);

    Optional<Person> findByMail(String mail);

    List<Person> findAllByIdIn(List<PersonId> ids);

    @Query("{'closedAt': null, '$or': [{'grants.scope.country': {'$in': ?0}}, {'grants.scope.network': {'$in': ?1}}]}")
    List<Person> findReached(Set<String> countries, Set<String> networks);

    List<Person> findByClosedAt(@Nullable Instant closedAt);

    @Query(value = "{'grants': {$elemMatch: {'function': ?0, 'takenBackAt': null}}, 'closedAt': null}", count = true)
    long countHolders(Function function);
}
