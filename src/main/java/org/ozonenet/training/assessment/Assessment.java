package org.ozonenet.training.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.ozonenet.training.PracticalFailed;
import org.ozonenet.training.PracticalPassed;
import org.ozonenet.training.UnitCode;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One candidate at one bench. Once signed it does not change; an error is put right by another one that names it.
 *
 * @param country for which the candidate learns
 * @param second the second assessor, or null while none is named
 * @param twoNeeded whether the scheme asks for a second one
 * @param corrects the assessment that this one puts right, or null
 * @param signedText what the first assessor signed, word for word, or null
 * @param seal the portal's signature of that text, or null
 */
@Document("assessments")
@TypeAlias("assessment")
record Assessment(
        @Id AssessmentId id,
        @Version @Nullable Long version,
        PersonId candidate,
        Iso2 country,
        UnitCode unit,
        PersonId assessor,
        @Nullable PersonId second,
        boolean twoNeeded,
        @Nullable AssessmentId corrects,
        Checklist checklist,
        @Nullable Bench bench,
        List<Tick> ticks,
        List<Photo> photos,
        AssessmentState state,
        List<Signature> signatures,
        Instant openedAt,
        @Nullable String signedText,
        @Nullable String seal,
        Outbox outbox)
        implements Outboxed {

    Assessment {
        ticks = List.copyOf(ticks);
        photos = List.copyOf(photos);
        signatures = List.copyOf(signatures);
    }

    /** What is fixed when an assessment begins. */
    record Opening(
            PersonId candidate,
            Iso2 country,
            UnitCode unit,
            PersonId assessor,
            boolean twoNeeded,
            @Nullable AssessmentId corrects,
            Checklist checklist) {}

    static Assessment opened(AssessmentId id, Opening with, Instant at) {
        var event = new AssessmentOpened(
                EventHeader.in(id.value(), at, with.assessor().value()), id, with.unit());
        return new Assessment(
                id,
                null,
                with.candidate(),
                with.country(),
                with.unit(),
                with.assessor(),
                null,
                with.twoNeeded(),
                with.corrects(),
                with.checklist(),
                null,
                List.of(),
                List.of(),
                AssessmentState.OPEN,
                List.of(),
                at,
                null,
                null,
                Outbox.empty().with(event));
    }

    Assessment at(Bench where) {
        requireOpen();
        return with(second, where, ticks, photos);
    }

    Assessment withSecond(PersonId person) {
        requireOpen();
        return with(person, bench, ticks, photos);
    }

    Assessment with(Photo photo) {
        requireOpen();
        var more = new ArrayList<>(photos);
        more.add(photo);
        return with(second, bench, ticks, more);
    }

    /** The assessment with those of the marks that it does not have yet, or this same one. */
    Assessment with(List<Tick> sent) {
        var more = new ArrayList<>(ticks);
        sent.stream()
                .filter(tick -> more.stream().noneMatch(known -> known.id().equals(tick.id())))
                .forEach(more::add);
        if (more.size() == ticks.size()) {
            return this;
        }
        requireOpen();
        if (!more.stream().allMatch(tick -> checklist.has(tick.item()))) {
            throw new IllegalArgumentException("A mark for a line that is not on the checklist");
        }
        return with(second, bench, more, photos);
    }

    /** @throws IllegalStateException if something is missing: see {@link #isComplete()} */
    Assessment signed(String text, String sealOfText, Instant at) {
        requireOpen();
        if (!isComplete()) {
            throw new IllegalStateException("The assessment is not complete");
        }
        var done = !twoNeeded;
        var next = new Assessment(
                id,
                version,
                candidate,
                country,
                unit,
                assessor,
                second,
                twoNeeded,
                corrects,
                checklist,
                bench,
                ticks,
                photos,
                done ? AssessmentState.SIGNED : AssessmentState.AWAITING_SECOND,
                signedBy(Signature.As.ASSESSOR, assessor, at),
                openedAt,
                text,
                sealOfText,
                outbox);
        return done ? next.telling(next.result(at)) : next;
    }

    Assessment countersigned(Instant at) {
        var other = second;
        if (state != AssessmentState.AWAITING_SECOND || other == null) {
            throw new IllegalStateException("There is nothing to countersign");
        }
        var next = resigned(AssessmentState.SIGNED, signedBy(Signature.As.SECOND_ASSESSOR, other, at));
        return next.telling(next.result(at));
    }

    Assessment seenByCandidate(Instant at) {
        if (state != AssessmentState.SIGNED || hasSigned(Signature.As.CANDIDATE)) {
            return this;
        }
        return resigned(state, signedBy(Signature.As.CANDIDATE, candidate, at));
    }

    Sheet sheet() {
        return Sheet.of(ticks);
    }

    Outcome outcome() {
        return Outcome.of(checklist, sheet());
    }

    /** Whether it can be signed: bench recorded, no contradiction, passed or failed, a second assessor where needed. */
    boolean isComplete() {
        return bench != null
                && !sheet().hasConflict()
                && outcome().result() != Outcome.Result.INCOMPLETE
                && (!twoNeeded || second != null);
    }

    /** The day on which it was signed, in UTC. */
    LocalDate day() {
        return LocalDate.ofInstant(
                signatures.isEmpty() ? openedAt : signatures.getFirst().at(), ZoneOffset.UTC);
    }

    boolean hasSigned(Signature.As as) {
        return signatures.stream().anyMatch(signature -> signature.as() == as);
    }

    private void requireOpen() {
        if (state != AssessmentState.OPEN) {
            throw new IllegalStateException("The assessment is signed");
        }
    }

    private DomainEvent result(Instant at) {
        var header = EventHeader.in(id.value(), at, assessor.value());
        return outcome().result() == Outcome.Result.PASSED
                ? new PracticalPassed(header, id.value(), candidate, unit, day())
                : new PracticalFailed(header, id.value(), candidate, unit, day());
    }

    private List<Signature> signedBy(Signature.As as, PersonId person, Instant at) {
        var more = new ArrayList<>(signatures);
        more.add(new Signature(as, person, at));
        return more;
    }

    private Assessment telling(DomainEvent event) {
        return copy(second, bench, ticks, photos, state, signatures, outbox.with(event));
    }

    private Assessment resigned(AssessmentState to, List<Signature> by) {
        return copy(second, bench, ticks, photos, to, by, outbox);
    }

    private Assessment with(@Nullable PersonId other, @Nullable Bench where, List<Tick> marks, List<Photo> pictures) {
        return copy(other, where, marks, pictures, state, signatures, outbox);
    }

    private Assessment copy(
            @Nullable PersonId other,
            @Nullable Bench where,
            List<Tick> marks,
            List<Photo> pictures,
            AssessmentState to,
            List<Signature> by,
            Outbox told) {
        return new Assessment(
                id,
                version,
                candidate,
                country,
                unit,
                assessor,
                other,
                twoNeeded,
                corrects,
                checklist,
                where,
                marks,
                pictures,
                to,
                by,
                openedAt,
                signedText,
                seal,
                told);
    }
}
