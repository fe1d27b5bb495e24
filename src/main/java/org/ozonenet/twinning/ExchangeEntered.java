package org.ozonenet.twinning;

import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/** Somebody accepted the terms of an exchange. */
@TypeAlias("exchange-entered")
public record ExchangeEntered(EventHeader header, ExchangeId exchange, PersonId person) implements DomainEvent {}
