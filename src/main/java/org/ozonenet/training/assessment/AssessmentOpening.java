package org.ozonenet.training.assessment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.training.TrainerTies;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.schemes.Schemes;
import org.springframework.stereotype.Component;

/** Gathers what the rules ask before an assessment may begin. */
@Component
class AssessmentOpening {

    private final AssessmentStore store;
    private final QualificationStore qualifications;
    private final HomeCountries homes;
    private final ChecklistSource checklists;
    private final Schemes schemes;
    private final List<TrainerTies> ties;

    AssessmentOpening(
            AssessmentStore store,
            QualificationStore qualifications,
            HomeCountries homes,
            ChecklistSource checklists,
            Schemes schemes,
            List<TrainerTies> ties) {
        this.store = store;
        this.qualifications = qualifications;
        this.homes = homes;
        this.checklists = checklists;
        this.schemes = schemes;
        this.ties = List.copyOf(ties);
    }

    Assessment of(
            AssessmentId id,
            PersonId candidate,
            UnitCode unit,
            PersonId assessor,
            @Nullable AssessmentId corrects,
            Instant now) {
        var country = homes.of(candidate)
                .orElseThrow(() -> new IllegalArgumentException("The candidate acts for no country"));
        if (corrects != null) {
            requireCorrectable(corrects, candidate, unit);
        }
        var lastFailure = corrects == null ? lastFailure(candidate, unit) : Optional.<Instant>empty();
        refuse(
                new AssessorRule.Case(
                        candidate,
                        assessor,
                        null,
                        unit,
                        qualification(assessor, country),
                        hasTrained(assessor, candidate, unit),
                        tiesMatter(unit),
                        lastFailure.orElse(null)),
                now);
        var checklist = checklists.of(unit).orElseThrow();
        return Assessment.opened(
                id,
                new Assessment.Opening(candidate, country, unit, assessor, needsTwo(unit), corrects, checklist),
                now);
    }

    void requireSecond(Assessment assessment, PersonId second, Instant now) {
        refuse(
                new AssessorRule.Case(
                        assessment.candidate(),
                        second,
                        assessment.assessor(),
                        assessment.unit(),
                        qualification(second, assessment.country()),
                        hasTrained(second, assessment.candidate(), assessment.unit()),
                        tiesMatter(assessment.unit()),
                        null),
                now);
    }

    private void requireCorrectable(AssessmentId corrects, PersonId candidate, UnitCode unit) {
        var wrong = store.findById(corrects).orElseThrow();
        if (wrong.state() != AssessmentState.SIGNED
                || !wrong.candidate().equals(candidate)
                || !wrong.unit().equals(unit)) {
            throw new IllegalArgumentException("Only a signed assessment of the same candidate and unit is corrected");
        }
    }

    private static void refuse(AssessorRule.Case asked, Instant now) {
        AssessorRule.objection(asked, now, Assessments.dayOf(now)).ifPresent(objection -> {
            throw new AssessmentRefusedException(objection);
        });
    }

    private @Nullable Qualification qualification(PersonId assessor, Iso2 country) {
        return qualifications.findById(Qualification.idOf(assessor, country)).orElse(null);
    }

    private boolean hasTrained(PersonId assessor, PersonId candidate, UnitCode unit) {
        return ties.stream().anyMatch(tie -> tie.hasTrained(assessor, candidate, unit));
    }

    private boolean tiesMatter(UnitCode unit) {
        return schemes.askingFor(unit).stream()
                .anyMatch(scheme -> scheme.needs().assessorNotTrainer());
    }

    private boolean needsTwo(UnitCode unit) {
        return schemes.askingFor(unit).stream()
                .anyMatch(scheme -> scheme.needs().twoAssessors().contains(unit));
    }

    private Optional<Instant> lastFailure(PersonId candidate, UnitCode unit) {
        return store.findByCandidate(candidate).stream()
                .filter(assessment -> assessment.unit().equals(unit))
                .filter(assessment -> assessment.state() == AssessmentState.SIGNED)
                .filter(assessment -> assessment.outcome().result() == Outcome.Result.FAILED)
                .map(assessment -> assessment.signatures().getFirst().at())
                .max(Comparator.naturalOrder());
    }
}
