package org.ozonenet.access;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/** A function was taken back from a person. */
@TypeAlias("function-revoked")
public record FunctionRevoked(EventHeader header, PersonId person, GrantId grant, Function function, Scope scope)
        implements DomainEvent {}
