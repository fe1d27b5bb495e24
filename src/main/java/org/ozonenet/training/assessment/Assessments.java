package org.ozonenet.training.assessment;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.Actor;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Rights;
import org.ozonenet.access.SpaceRole;
import org.ozonenet.access.Spaces;
import org.ozonenet.access.Target;
import org.ozonenet.documents.FileUpload;
import org.ozonenet.seals.Seals;
import org.ozonenet.training.UnitCode;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Practical assessments: begun, watched and signed by assessors, read by candidates and those who answer for them. */
@Service
@PreAuthorize("isAuthenticated()")
public class Assessments {

    private static final int TRIES = 10;

    private final AssessmentStore store;
    private final AssessmentReading reading;
    private final AssessmentOpening opening;
    private final Photographs photographs;
    private final Rights rights;
    private final CurrentActor currentActor;
    private final Spaces spaces;
    private final Seals seals;
    private final Clock clock;

    Assessments(
            AssessmentStore store,
            AssessmentReading reading,
            AssessmentOpening opening,
            Photographs photographs,
            Rights rights,
            CurrentActor currentActor,
            Spaces spaces,
            Seals seals,
            Clock clock) {
        this.store = store;
        this.reading = reading;
        this.opening = opening;
        this.photographs = photographs;
        this.rights = rights;
        this.currentActor = currentActor;
        this.spaces = spaces;
        this.seals = seals;
        this.clock = clock;
    }

    /**
     * Begins an assessment; from here on the checklist is frozen.
     *
     * @param corrects a signed assessment of the same candidate and unit that this one puts right, or null
     * @throws AssessmentRefusedException if the rules do not let the reader assess this candidate now
     * @throws NoSuchElementException if the unit has nothing to be watched
     */
    public AssessmentId open(PersonId candidate, UnitCode unit, @Nullable AssessmentId corrects) {
        var actor = rights.require(AssessmentAction.ASSESS, Target.portal());
        var id = AssessmentId.random();
        var opened = opening.of(id, candidate, unit, actor.person(), corrects, now());
        // The space first: a space without an assessment harms nobody.
        spaces.open(id.space());
        store.save(opened);
        return id;
    }

    /** Those that the reader has to work on or to countersign, and those that are done, the newest first. */
    public List<AssessmentLine> mine() {
        var reader = currentActor.require().person();
        return Stream.concat(store.findByAssessor(reader).stream(), store.findBySecond(reader).stream())
                .map(AssessmentReading::line)
                .sorted(Comparator.comparing(AssessmentLine::openedAt).reversed())
                .toList();
    }

    /** Those of which the reader was the candidate, as far as they are signed, the newest first. */
    public List<AssessmentLine> ofMe() {
        return store.findByCandidate(currentActor.require().person()).stream()
                .filter(assessment -> assessment.state() == AssessmentState.SIGNED)
                .map(AssessmentReading::line)
                .sorted(Comparator.comparing(AssessmentLine::openedAt).reversed())
                .toList();
    }

    /** Everything about one; empty where there is none that the reader may see. */
    public Optional<AssessmentSheet> sheet(AssessmentId id) {
        var reader = currentActor.require();
        return store.findById(id)
                .filter(assessment -> mayRead(assessment, reader))
                .map(assessment -> reading.sheet(assessment, reader));
    }

    /** Records with whom and with what the work is done. */
    public void record(AssessmentId id, Bench bench) {
        change(id, assessment -> assessment.at(bench));
    }

    /**
     * Takes marks, from a page or from a device that had no link. Marks that are known already are left out.
     *
     * @throws IllegalStateException if there is a new mark and the assessment is signed
     */
    public void mark(AssessmentId id, List<Tick> ticks) {
        change(id, assessment -> assessment.with(ticks));
    }

    /**
     * Keeps a photograph.
     *
     * @throws org.ozonenet.documents.UploadRefusedException if it is none
     */
    public void photograph(AssessmentId id, FileUpload upload) throws IOException {
        required(id);
        var photo = photographs.keep(id, upload);
        change(id, assessment -> assessment.with(photo));
    }

    /** @throws AssessmentRefusedException if the rules do not let that person assess this candidate */
    public void nameSecond(AssessmentId id, PersonId second) {
        opening.requireSecond(required(id), second, now());
        spaces.add(id.space(), second, SpaceRole.OBSERVER);
        change(id, assessment -> assessment.withSecond(second));
    }

    /**
     * Signs as the assessor: nothing changes afterwards.
     *
     * @throws IllegalStateException if something is missing
     */
    public void sign(AssessmentId id) {
        change(id, assessment -> {
            var text = SignedText.of(assessment);
            return assessment.signed(text, seals.signDetached(SignedText.bytes(text)), now());
        });
        // The candidate reads what was photographed.
        var signed = store.findById(id).orElseThrow();
        spaces.add(id.space(), signed.candidate(), SpaceRole.OBSERVER);
    }

    /** Signs as the second assessor. */
    public void countersign(AssessmentId id) {
        var assessment = store.findById(id).orElseThrow();
        var second = assessment.second();
        rights.require(AssessmentAction.WORK_ON, second == null ? Target.portal() : Target.person(second));
        store.save(assessment.countersigned(now()));
    }

    /** Says as the candidate that one has seen a signed assessment. */
    public void acknowledge(AssessmentId id) {
        var assessment = store.findById(id).orElseThrow();
        var reader = rights.require(AssessmentAction.READ, Target.person(assessment.candidate()));
        if (reader.person().equals(assessment.candidate())) {
            store.save(assessment.seenByCandidate(now()));
        }
    }

    private void change(AssessmentId id, UnaryOperator<Assessment> step) {
        for (var attempt = 1; ; attempt++) {
            var before = required(id);
            var after = step.apply(before);
            if (after == before) {
                return;
            }
            try {
                store.save(after);
                return;
            } catch (OptimisticLockingFailureException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** The assessment, for its assessor. */
    private Assessment required(AssessmentId id) {
        var assessment = store.findById(id).orElseThrow();
        rights.require(AssessmentAction.WORK_ON, Target.person(assessment.assessor()));
        return assessment;
    }

    private boolean mayRead(Assessment assessment, Actor reader) {
        if (reader.person().equals(assessment.assessor()) || reader.person().equals(assessment.second())) {
            return true;
        }
        return assessment.state() == AssessmentState.SIGNED
                && rights.allows(
                        AssessmentAction.READ,
                        Target.country(assessment.country()).ownedBy(assessment.candidate()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, java.time.ZoneOffset.UTC);
    }
}
