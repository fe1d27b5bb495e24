package org.ozonenet.training.assessment;

import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.training.UnitCode;
import org.springframework.data.annotation.TypeAlias;

/** An assessor has accepted a claim of prior learning or not. */
@TypeAlias("prior-learning-decided")
public record ClaimDecided(EventHeader header, ClaimId claim, PersonId claimant, UnitCode unit, boolean accepted)
        implements DomainEvent {}
