package org.ozonenet.training.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.access.TestPersons;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.platform.outbox.EventsArrived;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.assessment.RecordKeeping;
import org.ozonenet.training.catalogue.CourseCode;
import org.ozonenet.training.learning.LearningRefusedException.Reason;
import org.ozonenet.training.schemes.Mode;
import org.ozonenet.training.schemes.Proof;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RoomTest
class LearningRoomTests {

    private static final CourseCode COURSE = LearningBench.COURSE;
    private static final LessonAddress FIRST = new LessonAddress(LearningBench.U2, "01-first");

    private final LearningBench bench;
    private final ActAs actAs;
    private final EventsArrived events;
    private final RecordKeeping records;
    private final TestPersons persons;
    private PersonId learner = new PersonId("none");
    private PersonId trainer = new PersonId("none");

    LearningRoomTests(@Autowired ApplicationContext context, @Autowired ActAs actAs, @Autowired EventsArrived events) {
        this.bench = new LearningBench(context);
        this.actAs = actAs;
        this.events = events;
        this.records = context.getBean(RecordKeeping.class);
        this.persons = TestPersons.in(context);
    }

    @BeforeEach
    void people() {
        learner = newcomer();
        trainer = persons.with(Function.TRAINER, Scope.country("LA"));
    }

    @Test
    void goesOnWhereTheLearnerWasOnAnyDevice() {
        as(() -> {
            bench.learning.enrol(COURSE);
            bench.learning.enrol(COURSE);
            assertThat(bench.learning.mine()).hasSize(1);
            assertThat(standing().resume()).isEqualTo(FIRST);
            bench.learning.read(COURSE, FIRST);
            bench.learning.read(COURSE, FIRST);
            assertThat(standing().lessonsRead()).isEqualTo(1);
            assertThat(standing().resume()).isEqualTo(new LessonAddress(LearningBench.U2, "02-second"));
            bench.learning.read(COURSE, new LessonAddress(LearningBench.U4, "02-second"));
            assertThat(standing().resume()).isEqualTo(new LessonAddress(LearningBench.U2, "02-second"));
            assertThat(bench.learning.read(COURSE, new LessonAddress(LearningBench.U2, "99-none")))
                    .isFalse();
        });
    }

    @Test
    void getsInOnlyAsTheCourseSays() {
        var invited = new CourseCode("INVITED");
        var later = new CourseCode("LATER");
        bench.publish(invited, "1.0.0", Syllabus.Way.INVITATION, List.of());
        bench.publish(later, "1.0.0", Syllabus.Way.OPEN, List.of(COURSE));

        as(() -> {
            assertRefused(() -> bench.learning.enrol(invited), Reason.BY_INVITATION);
            assertRefused(() -> bench.learning.enrol(later), Reason.PREREQUISITE);
            assertRefused(() -> bench.tests.start(COURSE), Reason.NOT_ENROLLED);
            assertThatThrownBy(() -> bench.learning.invite(learner, invited)).isInstanceOf(NotAllowedException.class);
        });
        actAs.person(trainer, () -> bench.learning.invite(learner, invited));
        as(() -> {
            assertThat(bench.learning.of(invited).orElseThrow().invited()).isTrue();
            bench.learning.enrol(invited);
            assertThat(bench.learning.of(invited).orElseThrow().invited()).isFalse();
        });
        actAs.person(
                trainer,
                () -> assertThat(bench.learning.learners(invited, new Iso2("LA")))
                        .extracting(LearnerLine::learner)
                        .contains(learner));
    }

    @Test
    void aRunningCourseKeepsItsVersion() {
        as(() -> bench.learning.enrol(COURSE));
        bench.publish(COURSE, "2.0.0", Syllabus.Way.OPEN, List.of());
        as(() -> {
            bench.learning.enrol(COURSE);
            assertThat(standing().version().version()).isEqualTo("1.0.0");
        });
    }

    @Test
    void handsInOnceAndWritesEachPassedUnitIntoTheRecordOnce() throws Exception {
        var id = begun();
        as(() -> {
            answerAll(id, LearningBench.U4);
            bench.tests.submit(id);
            bench.tests.submit(id);
            var result = bench.tests.result(id);
            assertThat(result.outcome().passed()).isFalse();
            assertThat(result.outcome().passedUnits()).containsExactly(LearningBench.U2);
            assertThat(standing().test().next()).isEqualTo(CourseStanding.Next.WAIT);
            assertRefused(() -> bench.tests.start(COURSE), Reason.WAIT);
        });
        events.await();
        assertThat(records.proofs(learner)).singleElement().satisfies(proof -> {
            assertThat(proof.unit()).isEqualTo(LearningBench.U2);
            assertThat(proof.mode()).isEqualTo(Mode.THEORY);
            assertThat(proof.source()).isEqualTo(Proof.Source.TEST);
        });

        bench.clock.forward(Duration.ofHours(24));
        as(() -> {
            var second = bench.tests.start(COURSE);
            assertThat(bench.attempts.findById(second).orElseThrow().paper())
                    .as("only what is still to be passed")
                    .allMatch(item -> item.unit().equals(LearningBench.U4));
            answerAll(second, null);
            bench.tests.submit(second);
            assertThat(standing().passed()).isTrue();
            assertThat(standing().units()).allMatch(CourseStanding.OfUnit::passed);
        });
        events.await();
        assertThat(records.proofs(learner)).hasSize(2);
    }

    @Test
    void keepsEachAnswerOnceHoweverOftenItComes() {
        var id = begun();
        as(() -> {
            var first = new SentAnswer(0, 1, List.of("1"));
            assertThat(bench.tests.answer(id, first)).isEqualTo(Receipt.SAVED);
            assertThat(bench.tests.answer(id, first)).isEqualTo(Receipt.REPEATED);
            assertThat(bench.tests.answer(id, new SentAnswer(0, 2, List.of("0"))))
                    .isEqualTo(Receipt.SAVED);
            assertThat(bench.tests.answer(id, first)).as("a late repeat").isEqualTo(Receipt.OVERTAKEN);
            assertThat(bench.tests.answer(id, new SentAnswer(0, 2, List.of("2"))))
                    .as("another device with the same number")
                    .isEqualTo(Receipt.OVERTAKEN);
            assertThat(bench.tests.page(id, 0).given()).containsExactly("0");
            assertThat(bench.tests.page(id, 0).number()).isEqualTo(2);

            bench.tests.submit(id);
            assertThat(bench.tests.answer(id, new SentAnswer(0, 3, List.of("1"))))
                    .isEqualTo(Receipt.CLOSED);
            assertThat(bench.tests.answer(id, new SentAnswer(0, 2, List.of("0"))))
                    .as("what is there is there")
                    .isEqualTo(Receipt.REPEATED);
            assertThat(bench.tests.page(id, 0).given()).containsExactly("0");
        });
    }

    @Test
    void losesNoAnswerThatArrivesWhileTheTestIsHandedIn() throws Exception {
        for (var round = 0; round < 5; round++) {
            learner = newcomer();
            var id = begun();
            var size = bench.attempts.findById(id).orElseThrow().paper().size();
            var work = new ArrayList<Callable<Receipt>>();
            IntStream.range(0, size)
                    .forEach(place -> work.add(() -> actAs.person(
                            learner, () -> bench.tests.answer(id, new SentAnswer(place, 1, List.of("0"))))));
            work.add(
                    size / 2,
                    () -> actAs.person(learner, () -> {
                        bench.tests.submit(id);
                        return Receipt.SAVED;
                    }));
            try (var threads = Executors.newFixedThreadPool(6)) {
                var done = threads.invokeAll(work);
                var closed = bench.attempts.findById(id).orElseThrow();
                for (var i = 0; i < done.size(); i++) {
                    if (i != size / 2) {
                        var place = i < size / 2 ? i : i - 1;
                        var there = closed.answer(place) != null;
                        assertThat(done.get(i).get() == Receipt.SAVED)
                                .as("what was acknowledged is there, and nothing else")
                                .isEqualTo(there);
                    }
                }
                assertThat(closed.right()).hasSize(size);
            }
        }
    }

    @Test
    void twoTapsBeginOneAttempt() throws Exception {
        as(() -> bench.learning.enrol(COURSE));
        Callable<AttemptId> tap = () -> actAs.person(learner, () -> bench.tests.start(COURSE));
        try (var threads = Executors.newFixedThreadPool(4)) {
            var ids = new ArrayList<AttemptId>();
            for (var done : threads.invokeAll(List.of(tap, tap, tap, tap))) {
                ids.add(done.get());
            }
            assertThat(ids).containsOnly(ids.getFirst());
        }
        assertThat(bench.attempts.findByCandidate(learner)).hasSize(1);
    }

    @Test
    void theClockGoesOnWithoutALinkAndWhatWasSavedInTimeCounts() throws Exception {
        var id = begun();
        as(() -> answerAll(id, LearningBench.U4));
        bench.clock.forward(Duration.ofMinutes(39));
        as(() -> assertThat(bench.tests.sheet(id).left()).isEqualTo(Duration.ofMinutes(1)));
        bench.clock.forward(Duration.ofMinutes(1).plus(AttemptRule.GRACE));
        as(() -> {
            var last = place(id, LearningBench.U4);
            assertThat(bench.tests.answer(id, new SentAnswer(last, 1, bench.right(id, last))))
                    .as("on its way when the time ended")
                    .isEqualTo(Receipt.SAVED);
        });
        bench.clock.forward(Duration.ofSeconds(1));
        as(() -> {
            assertThat(bench.tests.answer(id, new SentAnswer(place(id, LearningBench.U4), 2, List.of("too late"))))
                    .isEqualTo(Receipt.CLOSED);
            var result = bench.tests.result(id);
            assertThat(result.timeOver()).isTrue();
            assertThat(result.closedAt()).isEqualTo(bench.clock.instant().minusSeconds(11));
            assertThat(result.outcome().passedUnits()).containsExactly(LearningBench.U2);
            assertThat(result.outcome().units().get(1).right()).isEqualTo(1);
        });
        events.await();
        assertThat(records.proofs(learner)).hasSize(1);
    }

    @Test
    void closesAnAttemptWhoseCandidateNeverCameBack() {
        var id = begun();
        bench.closing.closeOverdue();
        assertThat(bench.attempts.findById(id).orElseThrow().isOpen()).isTrue();

        bench.clock.forward(Duration.ofMinutes(41));
        bench.closing.closeOverdue();
        assertThat(bench.attempts.findById(id).orElseThrow().isOpen()).isFalse();
    }

    @Test
    void givesNewAttemptsOnlyWhenSomebodyInvitesAgain() {
        as(() -> bench.learning.enrol(COURSE));
        for (var i = 0; i < 3; i++) {
            as(() -> bench.tests.submit(bench.tests.start(COURSE)));
            bench.clock.forward(Duration.ofHours(25));
        }
        as(() -> {
            assertRefused(() -> bench.tests.start(COURSE), Reason.NO_ATTEMPT_LEFT);
            bench.learning.leave(COURSE);
            bench.learning.enrol(COURSE);
            assertRefused(() -> bench.tests.start(COURSE), Reason.NO_ATTEMPT_LEFT);
        });
        actAs.person(trainer, () -> bench.learning.invite(learner, COURSE));
        as(() -> {
            bench.learning.enrol(COURSE);
            assertThat(bench.tests.start(COURSE).value()).endsWith("-4");
        });
    }

    @Test
    void nobodyElseSeesOrAnswersAnAttempt() {
        var id = begun();
        for (var other : List.of(newcomer(), trainer)) {
            actAs.person(other, () -> {
                assertThatThrownBy(() -> bench.tests.page(id, 0)).isInstanceOf(NotAllowedException.class);
                assertThatThrownBy(() -> bench.tests.answer(id, new SentAnswer(0, 1, List.of("1"))))
                        .isInstanceOf(NotAllowedException.class);
                assertThatThrownBy(() -> bench.tests.submit(id)).isInstanceOf(NotAllowedException.class);
                assertThatThrownBy(() -> bench.tests.sheet(id)).isInstanceOf(NotAllowedException.class);
            });
        }
    }

    @Test
    void takesAPassedCourseAnewToRenewWhatItGave() {
        var id = begun();
        as(() -> {
            answerAll(id, null);
            bench.tests.submit(id);
            assertThat(standing().passed()).isTrue();
        });
        bench.clock.forward(Duration.ofDays(700));
        bench.publish(COURSE, "2.0.0", Syllabus.Way.OPEN, List.of());
        as(() -> {
            bench.learning.enrol(COURSE);
            assertThat(standing().version().version()).isEqualTo("2.0.0");
            assertThat(standing().passed()).isFalse();
            assertThat(standing().test().next()).isEqualTo(CourseStanding.Next.BEGIN);
            var again = bench.tests.start(COURSE);
            answerAll(again, null);
            bench.tests.submit(again);
            assertThat(standing().passed()).isTrue();
        });
    }

    @Test
    void theQuizSaysWhetherAnAnswerIsRightAndWhy() {
        as(() -> {
            bench.learning.enrol(COURSE);
            var quiz = new Quizzes.Quiz(COURSE, LearningBench.U2, 1, 0);
            var page = bench.quizzes.page(quiz);
            assertThat(page).isEqualTo(bench.quizzes.page(quiz));
            var feedback = bench.quizzes.check(quiz, List.of("nothing of the kind"));
            assertThat(feedback.right()).isFalse();
            assertThat(feedback.explanation().in(org.ozonenet.kernel.Lang.EN)).startsWith("It is explained");
        });
    }

    private AttemptId begun() {
        return actAs.person(learner, () -> {
            bench.learning.enrol(COURSE);
            return bench.tests.start(COURSE);
        });
    }

    /** Answers everything right, but for the questions of one unit. */
    private void answerAll(AttemptId id, @org.jspecify.annotations.Nullable UnitCode but) {
        var paper = bench.attempts.findById(id).orElseThrow().paper();
        for (var place = 0; place < paper.size(); place++) {
            if (!paper.get(place).unit().equals(but)) {
                assertThat(bench.tests.answer(id, new SentAnswer(place, 1, bench.right(id, place))))
                        .isEqualTo(Receipt.SAVED);
            }
        }
    }

    private int place(AttemptId id, UnitCode unit) {
        var paper = bench.attempts.findById(id).orElseThrow().paper();
        return IntStream.range(0, paper.size())
                .filter(i -> paper.get(i).unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private CourseStanding standing() {
        return bench.learning.of(COURSE).orElseThrow();
    }

    private void as(Runnable work) {
        actAs.person(learner, work);
    }

    private PersonId newcomer() {
        return persons.named("learner-" + Id.random(), Function.TECHNICIAN, Scope.country("LA"));
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, Reason reason) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        LearningRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
