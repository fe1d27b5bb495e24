package org.ozonenet.meetings.registration;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.annotation.TypeAlias;

/** Somebody without an account was invited, or the invitation was withdrawn. */
@TypeAlias("guest-invited")
public record GuestInvited(EventHeader header, MeetingId meeting, RegistrationId invitation, boolean withdrawn)
        implements DomainEvent {}
