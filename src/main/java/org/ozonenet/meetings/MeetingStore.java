package org.ozonenet.meetings;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

/** The meetings in the store. */
interface MeetingStore extends Repository<Meeting, MeetingId> {

    Meeting save(Meeting meeting);

    Optional<Meeting> findById(MeetingId id);

    boolean existsById(MeetingId id);

    List<Meeting> findAllByIdIn(Collection<MeetingId> ids);

    @Query("{'plan.links.other': ?0}")
    List<Meeting> findLinkedTo(MeetingId id);
}
