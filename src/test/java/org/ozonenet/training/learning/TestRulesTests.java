package org.ozonenet.training.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.catalogue.CriterionCode;
import org.ozonenet.training.catalogue.Level;
import org.ozonenet.training.catalogue.TheoryTest;

class TestRulesTests {

    private static final UnitCode U2 = new UnitCode("EV-U2");
    private static final UnitCode U4 = new UnitCode("EV-U4");
    private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
    private static final TheoryTest TEST = new TheoryTest(
            Duration.ofMinutes(40),
            80,
            3,
            Duration.ofHours(24),
            Map.of(U2, Map.of(Level.BASIC, 8, Level.ADVANCED, 6), U4, Map.of(Level.BASIC, 8, Level.ADVANCED, 6)),
            true);

    @ParameterizedTest(name = "{0} of {1} right, {2} critical missed, pass mark {3}, critical counts: {4}")
    @CsvSource({
        "8, 10, 0, 80, true, true",
        "79, 100, 0, 80, true, false",
        "11, 14, 0, 80, true, false",
        "12, 14, 0, 80, true, true",
        "9, 10, 1, 80, true, false",
        "9, 10, 1, 80, false, true",
        "10, 10, 0, 100, true, true",
        "9, 10, 0, 100, true, false",
        "0, 10, 0, 0, true, true",
        "13, 14, 1, 80, true, false"
    })
    void passesAUnitByItsPointsAndItsCriticalQuestions(
            int right, int of, int criticalMissed, int mark, boolean criticalCounts, boolean passed) {
        var outcome = TestOutcome.of(marked(U2, right, of, criticalMissed), mark, criticalCounts);

        assertThat(outcome.passed()).isEqualTo(passed);
        assertThat(outcome.units().getFirst().criticalMissed()).isEqualTo(criticalMissed);
        assertThat(outcome.passedUnits().contains(U2)).isEqualTo(passed);
    }

    @Test
    void judgesEachUnitByItself() {
        var both = new ArrayList<>(marked(U2, 14, 14, 0));
        both.addAll(marked(U4, 6, 14, 2));

        var outcome = TestOutcome.of(both, 80, true);

        assertThat(outcome.passed()).isFalse();
        assertThat(outcome.passedUnits()).containsExactly(U2);
        assertThat(outcome.units().get(1).percent()).isEqualTo(42);
        assertThat(outcome.units().get(1).again()).containsExactly(new CriterionCode("EV-U4-E1-C1"));
        assertThat(TestOutcome.of(List.of(), 80, true).passed()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the first,                          '',                   0, Begin",
        "while one runs,                     '0-',                 1, GoOn",
        "right after the first,              '0-30',               31, Wait",
        "a second before the day is over,    '0-30',               1469, Wait",
        "when the day is over,               '0-30',               1470, Begin",
        "counted from the last,              '0-30 1500-1530',     2000, Wait",
        "the third,                          '0-30 1500-1530',     2970, Begin",
        "after the third,                    '0-30 1500-1530 3000-3040', 9999, NoneLeft"
    })
    void letsSomebodyBegin(String when, String past, int minute, String expected) {
        var attempts = new ArrayList<AttemptRule.Past>();
        for (var each : past.isEmpty() ? new String[0] : past.split(" ")) {
            var ends = each.split("-", -1);
            attempts.add(new AttemptRule.Past(minute(ends[0]), ends[1].isEmpty() ? null : minute(ends[1])));
        }

        var answer = AttemptRule.next(TEST, attempts, minute(String.valueOf(minute)));

        assertThat(answer.getClass().getSimpleName()).as(when).isEqualTo(expected);
    }

    @Test
    void saysUntilWhenToWaitAndHowManyAreLeft() {
        var once = List.of(new AttemptRule.Past(START, START.plusSeconds(600)));

        assertThat(AttemptRule.next(TEST, once, START.plusSeconds(700)))
                .isEqualTo(new AttemptRule.Answer.Wait(START.plusSeconds(600).plus(TEST.waiting()), 2));
        assertThat(AttemptRule.next(TEST, List.of(), START)).isEqualTo(new AttemptRule.Answer.Begin(3));
    }

    @ParameterizedTest
    @CsvSource({"-1000, true", "0, true", "10000, true", "10001, false", "600000, false"})
    void countsAnAnswerUntilTheEndAndALittleLonger(long millisAfter, boolean counts) {
        assertThat(AttemptRule.stillCounts(START, START.plusMillis(millisAfter)))
                .isEqualTo(counts);
    }

    @Test
    void showsNoTimeBelowNothing() {
        assertThat(AttemptRule.left(START, START.minusSeconds(61))).isEqualTo(Duration.ofSeconds(61));
        assertThat(AttemptRule.left(START, START.plusSeconds(1))).isZero();
    }

    @Test
    void givesTheShareOfTheTimeWhereOnlySomeUnitsAreLeft() {
        assertThat(AttemptRule.time(TEST, 28)).isEqualTo(Duration.ofMinutes(40));
        assertThat(AttemptRule.time(TEST, 14)).isEqualTo(Duration.ofMinutes(20));
        assertThat(AttemptRule.time(TEST, 13)).isEqualTo(Duration.ofMinutes(19));
    }

    private static Instant minute(@Nullable String minutes) {
        return START.plus(Duration.ofMinutes(Long.parseLong(String.valueOf(minutes))));
    }

    private static List<TestOutcome.Marked> marked(UnitCode unit, int right, int of, int criticalMissed) {
        var list = new ArrayList<TestOutcome.Marked>();
        for (var i = 0; i < of; i++) {
            var wrong = i >= right;
            list.add(new TestOutcome.Marked(
                    unit, new CriterionCode(unit + "-E1-C1"), wrong && i < right + criticalMissed, !wrong));
        }
        return list;
    }
}
