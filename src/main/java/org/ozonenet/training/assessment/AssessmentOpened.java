package org.ozonenet.training.assessment;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.training.UnitCode;
import org.springframework.data.annotation.TypeAlias;

/** A practical assessment has begun. */
@TypeAlias("assessment-opened")
public record AssessmentOpened(EventHeader header, AssessmentId assessment, UnitCode unit) implements DomainEvent {}
