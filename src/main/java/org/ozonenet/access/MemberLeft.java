package org.ozonenet.access;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/** A person is no longer a member of a space. */
@TypeAlias("member-left")
public record MemberLeft(EventHeader header, SpaceId space, PersonId person, SpaceRole role) implements DomainEvent {}
