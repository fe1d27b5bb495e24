package org.ozonenet.training.assessment;

import java.time.Instant;
import org.ozonenet.access.PersonId;
import org.ozonenet.training.UnitCode;

/** An assessment as lists show it. */
public record AssessmentLine(
        AssessmentId id,
        PersonId candidate,
        UnitCode unit,
        AssessmentState state,
        Outcome.Result result,
        Instant openedAt) {}
