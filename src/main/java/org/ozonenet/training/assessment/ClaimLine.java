package org.ozonenet.training.assessment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.training.UnitCode;

/** A claim as lists show it. */
public record ClaimLine(
        ClaimId id,
        PersonId claimant,
        UnitCode unit,
        String says,
        LocalDate learntOn,
        ClaimState state,
        Instant submittedAt,
        @Nullable String reason) {}
