package org.ozonenet.training.assessment;

import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.training.UnitCode;
import org.springframework.data.annotation.TypeAlias;

/** The evidence of a person in a unit has changed; what follows from it is to be looked at anew. */
@TypeAlias("competency-shown")
public record CompetencyShown(EventHeader header, PersonId person, UnitCode unit) implements DomainEvent {}
