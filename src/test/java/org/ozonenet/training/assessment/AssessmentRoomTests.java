package org.ozonenet.training.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.access.TestPersons;
import org.ozonenet.documents.FileUpload;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.platform.outbox.EventsArrived;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.schemes.Mode;
import org.ozonenet.training.schemes.Proof;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

@RoomTest
class AssessmentRoomTests {

    private static final UnitCode UNIT = new UnitCode("EV-U2");
    private static final UnitCode TWO = new UnitCode("EV-U6");

    private final Assessments assessments;
    private final Assessors assessors;
    private final CompetencyRecords records;
    private final RecordKeeping keeping;
    private final PriorLearning claims;
    private final ActAs actAs;
    private final EventsArrived events;
    private final MongoOperations store;
    private final TestPersons persons;
    private PersonId officer = new PersonId("none");
    private PersonId assessor = new PersonId("none");
    private PersonId second = new PersonId("none");
    private PersonId candidate = new PersonId("none");

    AssessmentRoomTests(
            @Autowired Assessments assessments,
            @Autowired Assessors assessors,
            @Autowired CompetencyRecords records,
            @Autowired RecordKeeping keeping,
            @Autowired PriorLearning claims,
            @Autowired ActAs actAs,
            @Autowired EventsArrived events,
            @Autowired MongoOperations store,
            @Autowired ApplicationContext context) {
        this.assessments = assessments;
        this.assessors = assessors;
        this.records = records;
        this.keeping = keeping;
        this.claims = claims;
        this.actAs = actAs;
        this.events = events;
        this.store = store;
        this.persons = TestPersons.in(context);
    }

    @BeforeEach
    void people() {
        officer = persons.with(Function.NOO, Scope.country("LA"));
        assessor = persons.with(Function.ASSESSOR, Scope.country("LA"));
        second = persons.named("second-assessor", Function.ASSESSOR, Scope.country("KH"));
        candidate = persons.named("candidate-" + Id.random(), Function.TECHNICIAN, Scope.country("LA"));
        actAs.person(officer, () -> {
            var until = LocalDate.of(2099, 12, 31);
            assessors.qualify(assessor, new Iso2("LA"), Set.of(UNIT, TWO), until);
            assessors.qualify(second, new Iso2("LA"), Set.of(UNIT, TWO), until);
        });
    }

    @Test
    void whatWasSeenAndSignedStandsInTheCandidatesRecord() throws Exception {
        var id = signed(UNIT, Verdict.SEEN);

        assertThat(keeping.proofs(candidate)).singleElement().satisfies(proof -> {
            assertThat(proof.unit()).isEqualTo(UNIT);
            assertThat(proof.mode()).isEqualTo(Mode.PRACTICE);
            assertThat(proof.source()).isEqualTo(Proof.Source.ASSESSMENT);
            assertThat(proof.body()).isEqualTo("noo-la");
        });
        actAs.person(candidate, () -> {
            assertThat(assessments.sheet(id).orElseThrow().sealed()).isTrue();
            assertThat(records.mine()).hasSize(1);
            assessments.acknowledge(id);
            assertThat(assessments.sheet(id).orElseThrow().signatures())
                    .extracting(Signature::as)
                    .containsExactly(Signature.As.ASSESSOR, Signature.As.CANDIDATE);
        });
        actAs.person(officer, () -> assertThat(assessments.sheet(id)).isPresent());
        actAs.person(second, () -> assertThat(assessments.sheet(id)).isEmpty());
    }

    @Test
    void aCriticalMissGivesNothingAndAnotherAttemptWaitsADay() throws Exception {
        signed(UNIT, Verdict.MISSED);

        assertThat(keeping.proofs(candidate)).isEmpty();
        assertThatThrownBy(() -> actAs.person(assessor, () -> assessments.open(candidate, UNIT, null)))
                .isInstanceOfSatisfying(
                        AssessmentRefusedException.class,
                        refused -> assertThat(refused.objection()).isEqualTo(Objection.TOO_SOON));
    }

    @Test
    void aSignedAssessmentDoesNotChangeAndIsPutRightByAnother() throws Exception {
        var wrong = signed(UNIT, Verdict.SEEN);
        actAs.person(assessor, () -> {
            assertThatThrownBy(() -> assessments.mark(wrong, marks(wrong, Verdict.MISSED)))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> assessments.record(wrong, bench())).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> assessments.sign(wrong)).isInstanceOf(IllegalStateException.class);
        });

        var right = sign(actAs.person(assessor, () -> assessments.open(candidate, UNIT, wrong)), Verdict.MISSED);

        assertThat(keeping.proofs(candidate)).isEmpty();
        actAs.person(assessor, () -> {
            assertThat(assessments.sheet(wrong).orElseThrow().corrected()).isEqualTo(right);
            assertThat(assessments.sheet(right).orElseThrow().corrects()).isEqualTo(wrong);
        });
    }

    @Test
    void showsWhenASignedAssessmentWasChangedInTheStore() throws Exception {
        var id = signed(UNIT, Verdict.SEEN);
        store.updateFirst(
                Query.query(Criteria.where("_id").is(id.value())),
                new Update().set("ticks.0.verdict", "MISSED"),
                "assessments");

        actAs.person(
                candidate,
                () -> assertThat(assessments.sheet(id).orElseThrow().sealed()).isFalse());
    }

    @Test
    void waitsForTheSecondAssessorWhereTheSchemeAsksForOne() throws Exception {
        var id = actAs.person(assessor, () -> assessments.open(candidate, TWO, null));
        actAs.person(assessor, () -> {
            assessments.record(id, bench());
            assessments.mark(id, marks(id, Verdict.SEEN));
            assertThatThrownBy(() -> assessments.sign(id)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> assessments.nameSecond(id, assessor))
                    .isInstanceOf(AssessmentRefusedException.class);
            assessments.nameSecond(id, second);
            assessments.sign(id);
        });
        events.await();
        assertThat(keeping.proofs(candidate)).isEmpty();
        assertThatThrownBy(() -> actAs.person(assessor, () -> assessments.countersign(id)))
                .isInstanceOf(NotAllowedException.class);

        actAs.person(second, () -> assessments.countersign(id));
        events.await();
        assertThat(keeping.proofs(candidate)).hasSize(1);
    }

    @Test
    void takesTheSameMarksTwiceOnceAndKeepsWhatContradicts() {
        var id = actAs.person(assessor, () -> assessments.open(candidate, UNIT, null));
        actAs.person(assessor, () -> {
            var marks = marks(id, Verdict.SEEN);
            assessments.mark(id, marks);
            assessments.mark(id, marks);
            assertThat(assessments.sheet(id).orElseThrow().outcome().open()).isZero();

            var item = marks.getFirst().item();
            assessments.mark(id, List.of(new Tick(Id.random(), item, Verdict.MISSED, "", Instant.EPOCH, null)));
            var sheet = assessments.sheet(id).orElseThrow();
            assertThat(sheet.marks().hasConflict()).isTrue();
            assertThat(sheet.complete()).isFalse();
        });
    }

    @Test
    void isBegunByNobodyWhoIsNotQualifiedThere() {
        var stranger = persons.named("unqualified", Function.ASSESSOR, Scope.country("LA"));

        assertThatThrownBy(() -> actAs.person(stranger, () -> assessments.open(candidate, UNIT, null)))
                .isInstanceOf(AssessmentRefusedException.class);
        assertThatThrownBy(() -> actAs.person(candidate, () -> assessments.open(candidate, UNIT, null)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> actAs.person(
                        officer,
                        () -> assessors.qualify(officer, new Iso2("LA"), Set.of(UNIT), LocalDate.of(2099, 1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClaimThatAnAssessorAcceptsStandsForTheory() {
        var claim = actAs.person(
                candidate,
                () -> claims.submit(new ClaimDraft(
                        UNIT, "A course of the customs organisation, passed", LocalDate.of(2026, 2, 1))));
        actAs.person(assessor, () -> {
            assertThat(claims.waiting()).extracting(ClaimLine::id).contains(claim);
            claims.look(claim);
            claims.decide(claim, true, "The paper names every topic");
            assertThat(claims.waiting()).extracting(ClaimLine::id).doesNotContain(claim);
            assertThatThrownBy(() -> claims.decide(claim, false, "Once more"))
                    .isInstanceOf(IllegalStateException.class);
        });
        events.await();

        assertThat(keeping.proofs(candidate)).singleElement().satisfies(proof -> {
            assertThat(proof.mode()).isEqualTo(Mode.THEORY);
            assertThat(proof.source()).isEqualTo(Proof.Source.PRIOR_LEARNING);
        });
    }

    private AssessmentId signed(UnitCode unit, Verdict verdict) throws Exception {
        var id = actAs.person(assessor, () -> assessments.open(candidate, unit, null));
        return sign(id, verdict);
    }

    private AssessmentId sign(AssessmentId id, Verdict verdict) throws Exception {
        actAs.person(assessor, () -> {
            assessments.record(id, bench());
            assessments.mark(id, marks(id, verdict));
            try {
                assessments.photograph(id, new FileUpload("rig.png", "image/png", new ByteArrayInputStream(picture())));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            assessments.sign(id);
        });
        events.await();
        return id;
    }

    private List<Tick> marks(AssessmentId id, Verdict verdict) {
        return assessments.sheet(id).orElseThrow().checklist().items().stream()
                .map(item -> new Tick(Id.random(), item.key(), verdict, "", Instant.EPOCH, null))
                .toList();
    }

    private static Bench bench() {
        return new Bench(
                Bench.Identity.PASSPORT,
                "Rig with a source of 60 V",
                "Two-pole tester",
                "T-17",
                LocalDate.of(2027, 1, 1),
                "",
                "",
                List.of(new Bench.Reading("plus to minus", "0.0 V")));
    }

    private static byte[] picture() throws java.io.IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(2, 2, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
