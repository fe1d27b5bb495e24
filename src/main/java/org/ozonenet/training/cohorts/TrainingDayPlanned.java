package org.ozonenet.training.cohorts;

import java.time.LocalDate;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/**
 * A day of a cohort was planned, planned otherwise, or called off.
 *
 * @param off whether it was called off
 */
@TypeAlias("training-day-planned")
public record TrainingDayPlanned(EventHeader header, CohortId cohort, DayId day, LocalDate date, boolean off)
        implements DomainEvent {}
