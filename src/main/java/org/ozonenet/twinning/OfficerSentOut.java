package org.ozonenet.twinning;

import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/** A country sent an officer of its own out of an exchange. */
@TypeAlias("officer-sent-out")
public record OfficerSentOut(EventHeader header, ExchangeId exchange, PersonId person) implements DomainEvent {}
