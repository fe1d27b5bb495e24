package org.ozonenet.meetings.live;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.annotation.TypeAlias;

/** A rapporteur noted something. */
@TypeAlias("live-noted")
public record LiveNoted(EventHeader header, LiveNoteId note, MeetingId meeting, NoteKind kind, int number, String text)
        implements DomainEvent {}
