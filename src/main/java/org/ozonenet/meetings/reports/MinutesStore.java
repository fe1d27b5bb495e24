package org.ozonenet.meetings.reports;

import java.util.List;
import java.util.Optional;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.repository.Repository;

/** The minutes in the store. */
interface MinutesStore extends Repository<Minutes, MinutesId> {

    Minutes save(Minutes minutes);

    Optional<Minutes> findById(MinutesId id);

    List<Minutes> findByMeeting(MeetingId meeting);
}
