package org.ozonenet.access;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/** A person was given a function. */
@TypeAlias("function-granted")
public record FunctionGranted(EventHeader header, PersonId person, GrantId grant, Function function, Scope scope)
        implements DomainEvent {}
