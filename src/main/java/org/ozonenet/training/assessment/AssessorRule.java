package org.ozonenet.training.assessment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.training.UnitCode;

/** Who may assess whom. */
final class AssessorRule {

    /** Before another attempt, after one that failed: the rule of the framework. */
    static final Duration PAUSE = Duration.ofHours(24);

    private AssessorRule() {}

    /**
     * What is known when somebody is to assess.
     *
     * @param first the first assessor, where this is about the second; else null
     * @param qualification of this assessor for the candidate's country, or null
     * @param trained whether they trained the candidate for the unit
     * @param tiesMatter whether the scheme forbids that
     * @param lastFailure when the candidate's last attempt at the unit failed, or null
     */
    record Case(
            PersonId candidate,
            PersonId assessor,
            @Nullable PersonId first,
            UnitCode unit,
            @Nullable Qualification qualification,
            boolean trained,
            boolean tiesMatter,
            @Nullable Instant lastFailure) {}

    static Optional<Objection> objection(Case asked, Instant now, LocalDate today) {
        if (asked.assessor().equals(asked.candidate())) {
            return Optional.of(Objection.OWN_WORK);
        }
        if (asked.assessor().equals(asked.first())) {
            return Optional.of(Objection.SAME_AS_FIRST);
        }
        var held = asked.qualification();
        if (held == null || !held.units().contains(asked.unit()) || held.until().isBefore(today)) {
            return Optional.of(Objection.NOT_QUALIFIED);
        }
        if (asked.trained() && asked.tiesMatter()) {
            return Optional.of(Objection.TRAINED_THE_CANDIDATE);
        }
        var failed = asked.lastFailure();
        return failed != null && failed.plus(PAUSE).isAfter(now) ? Optional.of(Objection.TOO_SOON) : Optional.empty();
    }
}
