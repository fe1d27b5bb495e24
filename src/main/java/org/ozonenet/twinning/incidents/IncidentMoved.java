package org.ozonenet.twinning.incidents;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.twinning.ExchangeId;
import org.springframework.data.annotation.TypeAlias;

/**
 * A step of an incident after the first.
 *
 * @param step its number
 */
@TypeAlias("incident-moved")
public record IncidentMoved(
        EventHeader header, IncidentId incident, ExchangeId exchange, IncidentStepKind kind, int step)
        implements DomainEvent {}
