package org.ozonenet.twinning.incidents;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.twinning.ExchangeId;
import org.springframework.data.annotation.TypeAlias;

/** A side of an exchange reported an incident. */
@TypeAlias("incident-reported")
public record IncidentReported(EventHeader header, IncidentId incident, ExchangeId exchange, Iso2 country)
        implements DomainEvent {}
