package org.ozonenet.meetings.live;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.annotation.TypeAlias;

/** A note has another wording, or counts no more. */
@TypeAlias("live-note-corrected")
public record LiveNoteCorrected(EventHeader header, LiveNoteId note, MeetingId meeting, String text, boolean withdrawn)
        implements DomainEvent {}
