package org.ozonenet.meetings.live;

import org.ozonenet.kernel.Id;
import org.ozonenet.meetings.MeetingId;

/** A note: its meeting, its kind and its number there. */
public record LiveNoteId(String value) implements Id {

    public LiveNoteId {
        Id.checked(value);
    }

    static LiveNoteId of(MeetingId meeting, NoteKind kind, int number) {
        return new LiveNoteId(meeting.value() + "-" + kind.letter() + number);
    }
}
