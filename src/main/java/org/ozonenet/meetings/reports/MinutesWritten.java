package org.ozonenet.meetings.reports;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.annotation.TypeAlias;

/** Somebody wrote minutes of a meeting. What they say is not in the event. */
@TypeAlias("minutes-written")
public record MinutesWritten(EventHeader header, MeetingId meeting, String place) implements DomainEvent {}
