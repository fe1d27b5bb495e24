package org.ozonenet.twinning;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/** An exchange was proposed, opened, suspended, taken up again or closed. */
@TypeAlias("exchange-changed")
public record ExchangeChanged(EventHeader header, ExchangeId exchange, ExchangeState state) implements DomainEvent {}
