package org.ozonenet.meetings;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/** A meeting was planned, its facts were changed, or it went into another state. */
@TypeAlias("meeting-changed")
public record MeetingChanged(EventHeader header, MeetingId meeting, MeetingState state) implements DomainEvent {}
