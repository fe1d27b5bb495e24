package org.ozonenet.meetings.registration;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.annotation.TypeAlias;

/** Somebody answered, or what became of the answer changed. */
@TypeAlias("registration-changed")
public record RegistrationChanged(
        EventHeader header, MeetingId meeting, RegistrationId registration, RegistrationState state)
        implements DomainEvent {}
