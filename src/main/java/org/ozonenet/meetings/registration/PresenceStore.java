package org.ozonenet.meetings.registration;

import java.util.List;
import java.util.Optional;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.repository.Repository;

/** Who was where, in the store. */
interface PresenceStore extends Repository<Presence, PresenceId> {

    Presence save(Presence presence);

    Optional<Presence> findById(PresenceId id);

    List<Presence> findByMeeting(MeetingId meeting);
}
