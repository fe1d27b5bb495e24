package org.ozonenet.twinning.plan;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.twinning.ExchangeId;
import org.springframework.data.annotation.TypeAlias;

/**
 * An activity was planned, changed or moved on.
 *
 * @param entry which of its changes, 1 for the first
 */
@TypeAlias("plan-moved")
public record PlanMoved(EventHeader header, PlanItemId item, ExchangeId exchange, int entry) implements DomainEvent {}
