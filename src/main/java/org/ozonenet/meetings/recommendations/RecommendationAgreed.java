package org.ozonenet.meetings.recommendations;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.annotation.TypeAlias;

/** A meeting agreed a recommendation. */
@TypeAlias("recommendation-agreed")
public record RecommendationAgreed(
        EventHeader header,
        RecommendationId recommendation,
        MeetingId meeting,
        Set<NetworkId> networks,
        Set<Iso2> countries,
        @Nullable LocalDate dueOn)
        implements DomainEvent {}
