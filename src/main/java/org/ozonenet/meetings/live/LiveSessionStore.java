package org.ozonenet.meetings.live;

import java.util.Optional;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.repository.Repository;

/** How meetings sit, in the store. */
interface LiveSessionStore extends Repository<LiveSession, MeetingId> {

    LiveSession save(LiveSession session);

    Optional<LiveSession> findById(MeetingId meeting);
}
