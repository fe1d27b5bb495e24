package org.ozonenet.training.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.training.PracticalFailed;
import org.ozonenet.training.PracticalPassed;
import org.ozonenet.training.TheoryPassed;
import org.ozonenet.training.schemes.Mode;
import org.ozonenet.training.schemes.Proof;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes into the records what was passed, accepted and put right. The same event twice changes nothing. */
@Component
class EvidenceListener {

    static final String OWN_TESTS = "ozonenet";

    private final RecordKeeping records;
    private final AssessmentStore assessments;
    private final ClaimStore claims;
    private final Clock clock;

    EvidenceListener(RecordKeeping records, AssessmentStore assessments, ClaimStore claims, Clock clock) {
        this.records = records;
        this.assessments = assessments;
        this.claims = claims;
        this.clock = clock;
    }

    @EventListener
    void on(TheoryPassed passed) {
        var header = passed.header();
        records.add(
                passed.person(),
                passed.unit(),
                piece(
                        header.effectId("theory"),
                        Mode.THEORY,
                        Proof.Source.TEST,
                        LocalDate.ofInstant(header.at(), ZoneOffset.UTC),
                        OWN_TESTS,
                        null));
    }

    @EventListener
    void on(PracticalPassed passed) {
        var assessment =
                assessments.findById(new AssessmentId(passed.assessment())).orElseThrow();
        var piece = piece(
                key(assessment.id()),
                Mode.PRACTICE,
                Proof.Source.ASSESSMENT,
                passed.on(),
                bodyOf(assessment.country()),
                assessment.assessor());
        records.change(
                passed.candidate(),
                passed.unit(),
                competency -> corrected(competency, assessment).with(piece));
    }

    @EventListener
    void on(PracticalFailed failed) {
        var assessment =
                assessments.findById(new AssessmentId(failed.assessment())).orElseThrow();
        records.change(failed.candidate(), failed.unit(), competency -> corrected(competency, assessment));
    }

    @EventListener
    void on(ClaimDecided decided) {
        if (decided.accepted()) {
            var claim = claims.findById(decided.claim()).orElseThrow();
            records.add(
                    decided.claimant(),
                    decided.unit(),
                    piece(
                            "claim-" + claim.id().value(),
                            Mode.THEORY,
                            Proof.Source.PRIOR_LEARNING,
                            claim.learntOn(),
                            bodyOf(claim.country()),
                            claim.decidedBy()));
        }
    }

    private CompetencyRecord corrected(CompetencyRecord competency, Assessment by) {
        var wrong = by.corrects();
        return wrong == null ? competency : competency.without(key(wrong), now());
    }

    private Evidence piece(
            String key, Mode mode, Proof.Source source, LocalDate on, String body, @Nullable PersonId by) {
        return new Evidence(key, mode, source, on, body, by, now(), null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String key(AssessmentId id) {
        return "assessment-" + id.value();
    }

    static String bodyOf(Iso2 country) {
        return "noo-" + country.value().toLowerCase(Locale.ROOT);
    }
}
