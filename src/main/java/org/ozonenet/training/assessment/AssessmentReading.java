package org.ozonenet.training.assessment;

import org.ozonenet.access.Actor;
import org.ozonenet.seals.Seals;
import org.springframework.stereotype.Component;

/** Makes of an assessment what screens show. */
@Component
class AssessmentReading {

    private final AssessmentStore store;
    private final Seals seals;

    AssessmentReading(AssessmentStore store, Seals seals) {
        this.store = store;
        this.seals = seals;
    }

    static AssessmentLine line(Assessment assessment) {
        return new AssessmentLine(
                assessment.id(),
                assessment.candidate(),
                assessment.unit(),
                assessment.state(),
                assessment.outcome().result(),
                assessment.openedAt());
    }

    AssessmentSheet sheet(Assessment assessment, Actor reader) {
        var own = reader.person().equals(assessment.assessor());
        return new AssessmentSheet(
                assessment.id(),
                assessment.candidate(),
                assessment.country(),
                assessment.unit(),
                assessment.assessor(),
                assessment.second(),
                assessment.twoNeeded(),
                assessment.checklist(),
                assessment.sheet(),
                assessment.bench(),
                assessment.photos(),
                assessment.outcome(),
                assessment.state(),
                assessment.signatures(),
                assessment.openedAt(),
                own && assessment.state() == AssessmentState.OPEN,
                reader.person().equals(assessment.second()) && assessment.state() == AssessmentState.AWAITING_SECOND,
                reader.person().equals(assessment.candidate()) && !assessment.hasSigned(Signature.As.CANDIDATE),
                assessment.isComplete(),
                isSealed(assessment),
                assessment.corrects(),
                store.findByCandidate(assessment.candidate()).stream()
                        .filter(other -> assessment.id().equals(other.corrects()))
                        .map(Assessment::id)
                        .findFirst()
                        .orElse(null));
    }

    boolean isSealed(Assessment assessment) {
        var text = assessment.signedText();
        var seal = assessment.seal();
        return text != null
                && seal != null
                && text.equals(SignedText.of(assessment))
                && seals.checkDetached(seal, SignedText.bytes(text)).isGenuine();
    }
}
