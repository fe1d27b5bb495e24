package org.ozonenet.access;

import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

/** The spaces in the store. */
interface SpaceStore extends Repository<Space, SpaceId> {

    Space save(Space space);

    Optional<Space> findById(SpaceId id);

    @Query("{'members.person': ?0}")
    List<Space> findByMember(PersonId person);
}
