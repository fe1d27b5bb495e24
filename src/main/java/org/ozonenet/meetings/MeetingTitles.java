package org.ozonenet.meetings;

import org.ozonenet.kernel.LocalizedText;
import org.springframework.stereotype.Component;

/** The titles of meetings, for the letters of rooms that write to people who cannot ask themselves. */
@Component
public class MeetingTitles {

    private final MeetingStore store;

    MeetingTitles(MeetingStore store) {
        this.store = store;
    }

    /** @throws java.util.NoSuchElementException if there is no such meeting */
    public LocalizedText of(MeetingId id) {
        return store.findById(id).map(meeting -> meeting.plan().title()).orElseThrow();
    }
}
