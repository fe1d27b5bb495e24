package org.ozonenet.meetings.registration;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.annotation.TypeAlias;

/** It was noted that a participant was there, or was not after all. */
@TypeAlias("presence-noted")
public record PresenceNoted(EventHeader header, MeetingId meeting, RegistrationId registration, boolean there)
        implements DomainEvent {}
