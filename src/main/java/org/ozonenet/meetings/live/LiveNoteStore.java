package org.ozonenet.meetings.live;

import java.util.List;
import java.util.Optional;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.repository.Repository;

/** The notes in the store. */
interface LiveNoteStore extends Repository<LiveNote, LiveNoteId> {

    LiveNote save(LiveNote note);

    Optional<LiveNote> findById(LiveNoteId id);

    Optional<LiveNote> findBySentAs(String sentAs);

    List<LiveNote> findByMeeting(MeetingId meeting);

    int countByMeetingAndKind(MeetingId meeting, NoteKind kind);
}
