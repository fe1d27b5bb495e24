package org.ozonenet.training.cohorts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
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
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.notices.Inbox;
import org.ozonenet.platform.outbox.EventsArrived;
import org.ozonenet.reference.identifier.Comparison;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.catalogue.CourseCode;
import org.ozonenet.training.catalogue.PublishedCourse;
import org.ozonenet.training.learning.Learning;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RoomTest
class CohortRoomTests {

    private final ApplicationContext context;
    private final ActAs actAs;
    private final EventsArrived events;
    private final CohortKeeping keeping;
    private final Cohorts cohorts;
    private final Attendances attendances;
    private final TestPersons persons;
    private PersonId trainer = new PersonId("none");
    private PersonId learner = new PersonId("none");
    private CohortId id = new CohortId("none");

    CohortRoomTests(@Autowired ApplicationContext context, @Autowired ActAs actAs, @Autowired EventsArrived events) {
        this.context = context;
        this.actAs = actAs;
        this.events = events;
        keeping = context.getBean(CohortKeeping.class);
        cohorts = context.getBean(Cohorts.class);
        attendances = context.getBean(Attendances.class);
        persons = TestPersons.in(context);
    }

    @BeforeEach
    void aCohortOfLaosAndVietNam() {
        PublishedCourse.in(context);
        trainer = newcomer(Function.TRAINER, "LA");
        learner = newcomer(Function.TECHNICIAN, "LA");
        var coordinator = persons.with(Function.NETWORK_COORDINATOR, Scope.network(NetworkId.SEA));
        id = actAs.person(coordinator, () -> keeping.open(draft("LA", "VN")));
        actAs.person(coordinator, () -> keeping.addTrainer(id, trainer));
        actAs.person(trainer, () -> keeping.enrol(id, learner));
        events.await();
    }

    @Test
    void takesPeopleOfItsCountriesInAndTellsThem() {
        actAs.person(learner, () -> {
            assertThat(cohorts.mine()).extracting(CohortLine::id).containsExactly(id);
            assertThat(context.getBean(Learning.class).of(PublishedCourse.CODE)).isPresent();
            assertThat(context.getBean(Inbox.class).page(0, 10, Lang.EN).toString())
                    .contains("You were taken into the group");
        });
        actAs.person(trainer, () -> {
            assertThat(cohorts.learners(id)).extracting(CohortLearner::person).containsExactly(learner);
            assertThat(refusal(newcomer(Function.TECHNICIAN, "KZ")))
                    .isEqualTo(CohortRefusedException.Reason.OTHER_COUNTRY);
            assertThat(refusal(trainer)).isEqualTo(CohortRefusedException.Reason.TRAINER);
            assertThat(cohorts.candidates(id))
                    .extracting(org.ozonenet.access.PersonCard::person)
                    .doesNotContain(learner, trainer);
            keeping.close(id);
            assertThat(refusal(newcomer(Function.TECHNICIAN, "VN"))).isEqualTo(CohortRefusedException.Reason.CLOSED);
        });
    }

    @Test
    void isOpenedForOnesOwnCountriesAlone() {
        actAs.person(trainer, () -> {
            assertThat(keeping.mayOpenFor()).containsExactly(new Iso2("LA"));
            assertThatThrownBy(() -> keeping.open(draft("LA", "VN"))).isInstanceOf(NotAllowedException.class);
        });
    }

    @Test
    void rememberWhoTrainedWhomAlsoWhenTheyHaveLeft() {
        var ties = context.getBean(CohortTies.class);
        var unit = PublishedCourse.UNIT;
        assertThat(ties.hasTrained(trainer, learner, unit)).isTrue();
        assertThat(ties.hasTrained(trainer, learner, new UnitCode("XX-U9"))).isFalse();
        assertThat(ties.hasTrained(learner, trainer, unit)).isFalse();
        actAs.person(trainer, () -> keeping.release(id, learner));
        var coordinator = persons.with(Function.NETWORK_COORDINATOR, Scope.network(NetworkId.SEA));
        actAs.person(coordinator, () -> keeping.release(id, trainer));
        events.await();
        assertThat(ties.hasTrained(trainer, learner, unit)).isTrue();
        actAs.person(
                trainer, () -> assertThatThrownBy(() -> cohorts.learners(id)).isInstanceOf(NotAllowedException.class));
    }

    @Test
    void keepsWhoIsThereByTheCodeOnTheScreenOnce() {
        var day = today();
        var code = actAs.person(trainer, () -> {
            keeping.plan(id, day);
            return attendances.code(id, day.id()).code();
        });
        events.await();
        actAs.person(learner, () -> {
            assertThat(attendances.attend(id, day.id(), "wrong")).isEqualTo(Attended.OLD);
            assertThat(attendances.attend(id, day.id(), code)).isEqualTo(Attended.KEPT);
            assertThat(attendances.attend(id, day.id(), code)).isEqualTo(Attended.KEPT);
            assertThat(attendances.of(id)).hasSize(1);
            assertThatThrownBy(() -> attendances.code(id, day.id())).isInstanceOf(NotAllowedException.class);
        });
        actAs.person(trainer, () -> {
            assertThat(attendances.attend(id, day.id(), code)).as("no learner").isEqualTo(Attended.OLD);
            assertThat(cohorts.figures(id).total().came()).isEqualTo(1);
            attendances.write(id, day.id(), learner, false, "Was the neighbour's telephone");
            assertThat(attendances.of(id)).isEmpty();
        });
        actAs.person(learner, () -> {
            assertThat(attendances.attend(id, day.id(), code)).isEqualTo(Attended.STRUCK);
            assertThat(attendances.of(id)).isEmpty();
        });
        actAs.person(trainer, () -> {
            assertThat(attendances.struck(id))
                    .extracting(AttendanceLine::reason)
                    .containsExactly("Was the neighbour's telephone");
            attendances.write(id, day.id(), learner, true, "Was there after all");
            assertThat(attendances.struck(id)).isEmpty();
            var line = attendances.of(id).getFirst();
            assertThat(line.by()).isEqualTo(trainer);
            assertThat(line.earlier())
                    .extracting(AttendanceMark::by, AttendanceMark::reason, AttendanceMark::struck)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(learner, "", false),
                            org.assertj.core.groups.Tuple.tuple(trainer, "Was the neighbour's telephone", true));
            assertThatThrownBy(() -> attendances.write(id, day.id(), learner, true, " "))
                    .isInstanceOf(IllegalArgumentException.class);
        });
    }

    @Test
    void givesACertificateOfAttendanceForDaysThatAreOverAlsoToSomebodyWhoHasLeft() {
        var certificates = context.getBean(AttendanceCertificates.class);
        var day = new TrainingDay(
                DayId.random(),
                LocalDate.of(2026, 3, 2),
                LocalTime.of(9, 0),
                LocalTime.of(16, 30),
                ZoneOffset.UTC,
                "Workshop",
                "Recovery of refrigerant");
        actAs.person(trainer, () -> {
            keeping.plan(id, day);
            assertThat(certificates.of(id, learner, Lang.EN)).isEmpty();
            attendances.write(id, day.id(), learner, true, "List on paper");
        });
        actAs.person(trainer, () -> keeping.release(id, learner));
        events.await();
        var pdf = actAs.person(learner, () -> {
                    assertThat(cohorts.left()).extracting(CohortLine::id).containsExactly(id);
                    assertThatThrownBy(() -> attendances.of(id)).isInstanceOf(NotAllowedException.class);
                    return certificates.mine(id, Lang.RU);
                })
                .orElseThrow();
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        assertThat(textOf(pdf)).contains("7,5").contains("не является свидетельством");
    }

    @Test
    void comparesTheFirstReadingWithWhatTheCylinderHoldsAndHidesItUntilThen() {
        var readings = context.getBean(Readings.class);
        var exercise = new Exercise(ExerciseId.random(), "A", "R-134a");
        actAs.person(trainer, () -> keeping.prepare(id, exercise));
        actAs.person(learner, () -> {
            assertThat(holds()).containsOnlyNulls();
            assertThat(readings.keep(id, exercise.id(), "Unit 1", "all good")).isEmpty();
            assertThat(readings.keep(id, exercise.id(), "Unit 1", "R-22 99.5; air 0.5")
                            .orElseThrow()
                            .comparison()
                            .finding())
                    .isEqualTo(Comparison.Finding.ANOTHER_GAS);
            assertThat(readings.keep(id, exercise.id(), "Unit 1", "R-134a 99.8; air 0.2"))
                    .isPresent();
            var line = readings.of(id).getFirst();
            assertThat(line.text()).as("what was read before the answer").startsWith("R-22");
            assertThat(line.comparison().finding()).isEqualTo(Comparison.Finding.ANOTHER_GAS);
            assertThat(line.later()).extracting(LaterReading::text).containsExactly("R-134a 99.8; air 0.2");
            assertThat(holds()).containsExactly("R-134a");
        });
    }

    @Test
    void writesToSomeAndShowsItToNobodyElse() {
        var other = newcomer(Function.TECHNICIAN, "VN");
        actAs.person(trainer, () -> {
            keeping.enrol(id, other);
        });
        events.await();
        actAs.person(trainer, () -> keeping.write(id, "Please read lesson two", Set.of(other)));
        events.await();
        actAs.person(other, () -> {
            assertThat(cohorts.sheet(id).orElseThrow().messages()).hasSize(1);
            assertThat(context.getBean(Inbox.class).page(0, 10, Lang.EN).toString())
                    .contains("There is a message to you")
                    .doesNotContain("lesson two");
        });
        actAs.person(
                learner,
                () -> assertThat(cohorts.sheet(id).orElseThrow().messages()).isEmpty());
    }

    @Test
    void countsSomebodyOnlyAsTheySayThemselves() {
        actAs.person(learner, () -> keeping.countMeAs(id, Gender.WOMAN));
        var others = List.of(newcomer(Function.TECHNICIAN, "LA"), newcomer(Function.TECHNICIAN, "LA"));
        actAs.person(trainer, () -> {
            assertThat(cohorts.figures(id).total().enrolled()).as("one alone").isEmpty();
            others.forEach(each -> keeping.enrol(id, each));
        });
        events.await();
        others.forEach(each -> actAs.person(each, () -> keeping.countMeAs(id, Gender.WOMAN)));
        actAs.person(trainer, () -> {
            assertThat(cohorts.figures(id).total().enrolled()).containsEntry(Gender.WOMAN, 3);
            assertThatThrownBy(() -> keeping.countMeAs(id, Gender.MAN))
                    .isInstanceOf(java.util.NoSuchElementException.class);
        });
    }

    @Test
    void takesNobodyAsPresentOnADayThatHasNotBegun() {
        var day = new TrainingDay(
                DayId.random(),
                LocalDate.of(2126, 3, 2),
                LocalTime.of(9, 0),
                LocalTime.of(16, 30),
                ZoneOffset.UTC,
                "Workshop",
                "Recovery of refrigerant");
        actAs.person(trainer, () -> {
            keeping.plan(id, day);
            assertThatThrownBy(() -> attendances.write(id, day.id(), learner, true, "Will surely come"))
                    .isInstanceOfSatisfying(
                            CohortRefusedException.class,
                            refused -> assertThat(refused.reason()).isEqualTo(CohortRefusedException.Reason.NOT_YET));
            assertThat(cohorts.figures(id).total().came()).isZero();
        });
    }

    @Test
    void doesNotCountWhoCameOnADayThatWasPutOff() {
        var day = today();
        actAs.person(trainer, () -> {
            keeping.plan(id, day);
            attendances.write(id, day.id(), learner, true, "List on paper");
            assertThat(cohorts.figures(id).total().came()).isEqualTo(1);
            keeping.plan(
                    id,
                    new TrainingDay(
                            day.id(),
                            day.date().plusYears(1),
                            day.from(),
                            day.until(),
                            day.zone(),
                            day.place(),
                            day.topic()));
            assertThat(cohorts.figures(id).total().came()).isZero();
        });
    }

    @Test
    void keepsItsVersionForThePeopleOfAllItsCountries() {
        var code = new CourseCode("PINNED");
        PublishedCourse.in(context, code, "1.0.0", null);
        var coordinator = persons.with(Function.NETWORK_COORDINATOR, Scope.network(NetworkId.SEA));
        var group = actAs.person(coordinator, () -> keeping.open(draft(code, "LA", "VN")));
        PublishedCourse.in(context, code, "2.0.0", null);
        var late = List.of(newcomer(Function.TECHNICIAN, "LA"), newcomer(Function.TECHNICIAN, "VN"));
        actAs.person(coordinator, () -> late.forEach(each -> keeping.enrol(group, each)));
        events.await();
        late.forEach(each -> actAs.person(
                each,
                () -> assertThat(context.getBean(Learning.class)
                                .of(code)
                                .orElseThrow()
                                .version()
                                .version())
                        .isEqualTo("1.0.0")));
        assertThat(actAs.person(coordinator, () -> keeping.open(draft(code, "LA"))))
                .isNotNull();
        actAs.person(
                coordinator,
                () -> assertThat(cohorts.mine())
                        .filteredOn(line -> line.course().course().equals(code))
                        .extracting(line -> line.course().version())
                        .containsExactlyInAnyOrder("1.0.0", "2.0.0"));
    }

    @Test
    void refusesSomebodyWhoHasNotPassedWhatMustBePassedBefore() {
        var code = new CourseCode("AFTERWARDS");
        PublishedCourse.in(context, code, "1.0.0", PublishedCourse.CODE);
        actAs.person(trainer, () -> {
            var group = keeping.open(draft(code, "LA"));
            assertThatThrownBy(() -> keeping.enrol(group, learner))
                    .isInstanceOfSatisfying(
                            CohortRefusedException.class,
                            refused ->
                                    assertThat(refused.reason()).isEqualTo(CohortRefusedException.Reason.PREREQUISITE));
            assertThat(cohorts.learners(group)).isEmpty();
        });
    }

    private List<String> holds() {
        return cohorts.sheet(id).orElseThrow().exercises().stream()
                .map(CohortSheet.OfExercise::holds)
                .toList();
    }

    private static String textOf(byte[] pdf) {
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            return new org.apache.pdfbox.text.PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s+", " ");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private CohortRefusedException.Reason refusal(PersonId person) {
        try {
            keeping.enrol(id, person);
            throw new AssertionError("Was taken in");
        } catch (CohortRefusedException e) {
            return e.reason();
        }
    }

    private PersonId newcomer(Function function, String country) {
        return persons.named("cohort-" + Id.random(), function, Scope.country(country));
    }

    private static TrainingDay today() {
        var now = Instant.now().atZone(ZoneOffset.UTC);
        return new TrainingDay(
                DayId.random(),
                now.toLocalDate(),
                LocalTime.MIN,
                LocalTime.of(23, 59, 59),
                ZoneOffset.UTC,
                "Workshop",
                "Recovery");
    }

    private static CohortDraft draft(String... countries) {
        return draft(PublishedCourse.CODE, countries);
    }

    private static CohortDraft draft(CourseCode course, String... countries) {
        return new CohortDraft(
                "Joint training",
                course,
                Set.of(java.util.Arrays.stream(countries).map(Iso2::new).toArray(Iso2[]::new)),
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2027, 3, 31));
    }
}
