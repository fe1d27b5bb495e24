package org.ozonenet.training.assessment;

import java.time.LocalDate;
import java.util.Set;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.training.UnitCode;
import org.springframework.data.annotation.TypeAlias;

/** Somebody may assess these units in a country up to a day; no units: not any more. */
@TypeAlias("assessor-qualified")
public record AssessorQualified(
        EventHeader header, PersonId assessor, Iso2 country, Set<UnitCode> units, LocalDate until)
        implements DomainEvent {}
