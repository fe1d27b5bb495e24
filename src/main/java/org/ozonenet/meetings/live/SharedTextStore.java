package org.ozonenet.meetings.live;

import java.util.List;
import java.util.Optional;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.repository.Repository;

/** The texts on screens, in the store. */
interface SharedTextStore extends Repository<SharedText, SharedTextId> {

    SharedText save(SharedText text);

    Optional<SharedText> findById(SharedTextId id);

    List<SharedText> findByMeeting(MeetingId meeting);
}
