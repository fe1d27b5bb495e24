package org.ozonenet.meetings.live;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.annotation.TypeAlias;

/** A text was put on the screen. */
@TypeAlias("live-text-started")
public record TextStarted(EventHeader header, SharedTextId text, MeetingId meeting, String title)
        implements DomainEvent {}
