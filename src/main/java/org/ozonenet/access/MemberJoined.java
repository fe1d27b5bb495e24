package org.ozonenet.access;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/** A person became a member of a space, or a member took another role. */
@TypeAlias("member-joined")
public record MemberJoined(EventHeader header, SpaceId space, PersonId person, SpaceRole role) implements DomainEvent {}
