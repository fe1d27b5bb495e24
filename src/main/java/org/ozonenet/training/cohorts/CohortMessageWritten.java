package org.ozonenet.training.cohorts;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/**
 * A trainer wrote to people of a cohort.
 *
 * @param message its identifier within the cohort
 */
@TypeAlias("cohort-message-written")
public record CohortMessageWritten(EventHeader header, CohortId cohort, String message) implements DomainEvent {}
