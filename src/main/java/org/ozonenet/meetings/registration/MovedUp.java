package org.ozonenet.meetings.registration;

import java.util.List;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.annotation.TypeAlias;

/** Who waited for a place in a meeting has one now. */
@TypeAlias("registrations-moved-up")
public record MovedUp(EventHeader header, MeetingId meeting, List<RegistrationId> registrations)
        implements DomainEvent {}
