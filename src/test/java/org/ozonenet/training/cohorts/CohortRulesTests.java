package org.ozonenet.training.cohorts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.catalogue.CourseCode;
import org.ozonenet.training.catalogue.CourseVersionId;
import org.ozonenet.training.learning.CourseStanding;
import org.ozonenet.training.learning.LearnerLine;
import org.ozonenet.training.learning.LessonAddress;

class CohortRulesTests {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @ParameterizedTest(name = "{0} days in, last lesson {1} days ago, {2} failed, {3}, lessons left {4}: {5}")
    @CsvSource(nullValues = "-", textBlock = """
            6,  -,  0, BEGIN,     true,  -
            7,  -,  0, BEGIN,     true,  -
            8,  -,  0, BEGIN,     true,  NOT_BEGUN
            60, 13, 0, BEGIN,     true,  -
            60, 15, 0, BEGIN,     true,  QUIET
            60, 15, 0, BEGIN,     false, -
            60, 15, 1, WAIT,      false, -
            60, 1,  2, WAIT,      false, FAILED_TWICE
            60, 1,  3, NONE_LEFT, false, NO_ATTEMPT_LEFT
            60, 40, 2, PASSED,    true,  -
            """)
    void knowsWhoIsStuck(
            int since,
            @Nullable Integer last,
            int failed,
            CourseStanding.Next next,
            boolean hasLessons,
            @Nullable Stuck expected) {
        var line = new LearnerLine(
                new PersonId("somebody"),
                standing(failed, next, hasLessons),
                last == null ? null : NOW.minus(Duration.ofDays(last)));
        assertThat(StuckRule.of(line, NOW.minus(Duration.ofDays(since)), NOW))
                .isEqualTo(java.util.Optional.ofNullable(expected));
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "09:00, 2026-11-23T00:59:59Z, false",
        "09:00, 2026-11-23T01:00:00Z, true",
        "09:00, 2026-11-23T10:59:59Z, true",
        "09:00, 2026-11-23T11:00:00Z, false"
    })
    void canBeAttendedFromAnHourBeforeToAnHourAfter(LocalTime from, Instant moment, boolean expected) {
        var day = new TrainingDay(
                DayId.random(),
                LocalDate.of(2026, 11, 23),
                from,
                LocalTime.of(17, 0),
                ZoneId.of("Asia/Vientiane"),
                "Workshop",
                "Recovery");
        assertThat(day.isOnAt(moment)).isEqualTo(expected);
    }

    @Test
    void refusesADayThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> new TrainingDay(
                        DayId.random(),
                        LocalDate.EPOCH,
                        LocalTime.NOON,
                        LocalTime.of(9, 0),
                        ZoneId.of("UTC"),
                        "Workshop",
                        "Recovery"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesTheCodeOfTheMomentAndTheOneBeforeItAlone() {
        var codes = new DayCodes();
        var day = DayId.random();
        var code = codes.now(day, NOW).code();
        assertThat(code).hasSize(10);
        assertThat(codes.isRight(day, code, NOW)).isTrue();
        assertThat(codes.isRight(day, code, NOW.plus(DayCodes.STEP))).isTrue();
        assertThat(codes.isRight(day, code, NOW.plus(DayCodes.STEP.multipliedBy(2))))
                .isFalse();
        assertThat(codes.isRight(day, code, NOW.minus(DayCodes.STEP))).isFalse();
        assertThat(codes.isRight(DayId.random(), code, NOW)).isFalse();
        assertThat(codes.isRight(day, "", NOW)).isFalse();
    }

    @Test
    void codesHoldFiftyBits() {
        assertThat(DayCodes.LETTERS.chars().distinct()).hasSize(32);
        assertThat(DayCodes.LETTERS).hasSize(32);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            LA 3 4 0 0;             LA 3 4 0 0 / total 3 4 0 0
            LA 0 5 0 0;             LA 0 5 0 0 / total 0 5 0 0
            LA 1 0 0 0;             LA . . . . / total . . . .
            LA 2 9 0 0;             LA . . 0 0 / total . . 0 0
            LA 2 9 7 0;             LA . 9 . 0 / total . 9 . 0
            LA 2 9 1 8;             LA . 9 . 8 / total . 9 . 8
            LA 1 9 1 8;             LA . 9 . . / total . 9 . .
            LA 3 4 0 0, VN 5 6 0 0; LA 3 4 0 0 / VN 5 6 0 0 / total 8 10 0 0
            LA 1 9 0 0, VN 5 6 0 0; LA . . 0 0 / VN 5 6 0 0 / total . . 0 0
            LA 2 9 0 0, VN 2 6 0 0; LA . . 0 0 / VN . . 0 0 / total 4 15 0 0
            LA 1 9 0 0, VN 1 6 0 0; LA . . 0 0 / VN . . 0 0 / total . . 0 0
            """)
    void holdsBackWhatOneOrTwoPersonsSaidOfThemselvesAndWhatWouldBetrayIt(String given, String told) {
        var places = new java.util.ArrayList<Cohort.Place>();
        for (var row : given.split(", ")) {
            var words = row.split(" ");
            for (var gender : Gender.values()) {
                for (var i = 0; i < Integer.parseInt(words[gender.ordinal() + 1]); i++) {
                    places.add(place("p" + places.size(), words[0], gender));
                }
            }
        }
        var figures = CohortFigures.of(places, Set.of(), person -> false);
        var lines = new java.util.ArrayList<String>();
        figures.rows().forEach(row -> lines.add(row.country() + told(row)));
        lines.add("total" + told(figures.total()));
        assertThat(String.join(" / ", lines)).isEqualTo(told);
    }

    @Test
    void countsByCountryAndByWhatEachWantsToBeCountedAs() {
        var places = List.of(
                place("a", "VN", Gender.WOMAN),
                place("b", "LA", Gender.MAN),
                place("c", "LA", Gender.WOMAN),
                place("d", null, Gender.NOT_STATED));
        var figures = CohortFigures.of(places, Set.of(new PersonId("a"), new PersonId("c")), new PersonId("c")::equals);
        assertThat(figures.rows()).extracting(CohortFigures.Row::country).containsExactly("LA", "VN", "");
        assertThat(figures.rows()).allSatisfy(row -> assertThat(row.enrolled()).isEmpty());
        assertThat(figures.rows().getFirst().came()).isEqualTo(1);
        assertThat(figures.total().all()).isEqualTo(4);
        assertThat(figures.total().came()).isEqualTo(2);
        assertThat(figures.total().passed()).isEqualTo(1);
    }

    private static String told(CohortFigures.Row row) {
        var line = new StringBuilder();
        for (var gender : Gender.values()) {
            var count = row.enrolled().get(gender);
            line.append(' ').append(count == null ? "." : count);
        }
        return line.toString();
    }

    private static Cohort.Place place(String person, @Nullable String country, Gender gender) {
        return new Cohort.Place(new PersonId(person), country == null ? null : new Iso2(country), gender, NOW, false);
    }

    private static CourseStanding standing(int failed, CourseStanding.Next next, boolean hasLessons) {
        return new CourseStanding(
                new CourseVersionId(new CourseCode("EVTEST"), "1.0.0", "00"),
                LocalizedText.english("Course"),
                false,
                false,
                hasLessons ? new LessonAddress(new UnitCode("EV-U2"), "01-first") : null,
                List.of(),
                new CourseStanding.OfTest(next, null, 1, null, 30, Duration.ofMinutes(40), 80, true),
                IntStream.range(0, failed)
                        .mapToObj(i -> new CourseStanding.AttemptLine(
                                new org.ozonenet.training.learning.AttemptId("attempt-" + i), NOW, NOW, false))
                        .toList());
    }
}
