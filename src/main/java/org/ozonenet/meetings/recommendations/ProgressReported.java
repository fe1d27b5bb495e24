package org.ozonenet.meetings.recommendations;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Iso2;
import org.springframework.data.annotation.TypeAlias;

/** A country reported how far it is with a recommendation. */
@TypeAlias("progress-reported")
public record ProgressReported(
        EventHeader header, RecommendationId recommendation, ProgressId progress, Iso2 country, ProgressState state)
        implements DomainEvent {}
