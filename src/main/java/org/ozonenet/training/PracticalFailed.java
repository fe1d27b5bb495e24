package org.ozonenet.training;

import java.time.LocalDate;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/**
 * A candidate has not yet shown the practical work of a unit.
 *
 * @param assessment identifier of the record
 * @param on the day of the work, in UTC
 */
@TypeAlias("practical-failed")
public record PracticalFailed(EventHeader header, String assessment, PersonId candidate, UnitCode unit, LocalDate on)
        implements DomainEvent {}
