package org.ozonenet.training.assessment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.ozonenet.training.UnitCode;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody says that they learnt the theory of a unit elsewhere, and shows papers. What the hands can do is never
 * claimed: it is watched.
 *
 * @param says in the claimant's words
 * @param learntOn when it was shown there
 * @param reason of the decision, in the assessor's words, or null while there is none
 */
@Document("prior-learning-claims")
@TypeAlias("prior-learning-claim")
record Claim(
        @Id ClaimId id,
        @Version @Nullable Long version,
        PersonId claimant,
        Iso2 country,
        UnitCode unit,
        String says,
        LocalDate learntOn,
        ClaimState state,
        Instant submittedAt,
        @Nullable PersonId decidedBy,
        @Nullable String reason,
        Outbox outbox)
        implements Outboxed {

    static Claim submitted(ClaimId id, PersonId claimant, Iso2 country, ClaimDraft draft, Instant at) {
        return new Claim(
                id,
                null,
                claimant,
                country,
                draft.unit(),
                draft.says(),
                draft.learntOn(),
                ClaimState.SUBMITTED,
                at,
                null,
                null,
                Outbox.empty());
    }

    /** @throws IllegalStateException if it was decided before */
    Claim decided(boolean accepted, String why, PersonId by, Instant at) {
        if (state != ClaimState.SUBMITTED) {
            throw new IllegalStateException("The claim is decided");
        }
        var event = new ClaimDecided(EventHeader.in(id.value(), at, by.value()), id, claimant, unit, accepted);
        return new Claim(
                id,
                version,
                claimant,
                country,
                unit,
                says,
                learntOn,
                accepted ? ClaimState.ACCEPTED : ClaimState.REJECTED,
                submittedAt,
                by,
                why,
                outbox.with(event));
    }

    ClaimLine line() {
        return new ClaimLine(id, claimant, unit, says, learntOn, state, submittedAt, reason);
    }
}
