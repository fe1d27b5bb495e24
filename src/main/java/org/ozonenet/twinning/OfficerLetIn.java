package org.ozonenet.twinning;

import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/** A country let an officer of its own into an exchange. */
@TypeAlias("officer-let-in")
public record OfficerLetIn(EventHeader header, ExchangeId exchange, PersonId person) implements DomainEvent {}
