package org.ozonenet.meetings.live;

import java.util.List;
import java.util.Optional;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.repository.Repository;

/** The opinions in the store. */
interface OpinionStore extends Repository<Opinion, OpinionId> {

    Opinion save(Opinion opinion);

    Optional<Opinion> findById(OpinionId id);

    List<Opinion> findByMeeting(MeetingId meeting);
}
