package org.ozonenet.training.assessment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.training.UnitCode;

/**
 * Everything about one assessment.
 *
 * @param mayWrite whether the reader may mark and sign it now
 * @param mayCountersign whether the reader is the second assessor and it waits for them
 * @param mayAcknowledge whether the reader is the candidate and has not said yet that they have seen it
 * @param complete whether nothing is missing for signing
 * @param sealed whether it is signed and still word for word what was signed
 * @param corrects the assessment that this one puts right, or null
 * @param corrected the assessment that puts this one right, or null
 */
public record AssessmentSheet(
        AssessmentId id,
        PersonId candidate,
        Iso2 country,
        UnitCode unit,
        PersonId assessor,
        @Nullable PersonId second,
        boolean twoNeeded,
        Checklist checklist,
        Sheet marks,
        @Nullable Bench bench,
        List<Photo> photos,
        Outcome outcome,
        AssessmentState state,
        List<Signature> signatures,
        Instant openedAt,
        boolean mayWrite,
        boolean mayCountersign,
        boolean mayAcknowledge,
        boolean complete,
        boolean sealed,
        @Nullable AssessmentId corrects,
        @Nullable AssessmentId corrected) {}
