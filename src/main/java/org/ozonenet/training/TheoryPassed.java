package org.ozonenet.training;

import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/** Somebody has passed the theory test of a unit. */
@TypeAlias("theory-passed")
public record TheoryPassed(EventHeader header, PersonId person, UnitCode unit) implements DomainEvent {}
