package org.ozonenet.reference.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.reference.Certainty;
import org.ozonenet.reference.Doubt;
import org.ozonenet.reference.ReferenceFolder;

class WorkingDaysTests {

    private static final Calendars CALENDARS = ReferenceFolder.original().getBean(Calendars.class);

    /** The expectations were worked out minute by minute and day by day, outside this code. */
    @ParameterizedTest(name = "{0}: {4} from {1}, {2} asks {3}: {5}")
    @CsvFileSource(resources = "/reference/working-days.csv", numLinesToSkip = 1)
    void countsWhatBothSidesWork(
            String what, Instant from, String asking, String answering, int count, String expected) {
        var one = CALENDARS.of(new Iso2(asking));
        var other = CALENDARS.of(new Iso2(answering));
        var found =
                switch (what) {
                    case "days" ->
                        WorkingDays.dueAfterDays(from, count, one, other).toString();
                    case "hours" ->
                        WorkingDays.dueAfterHours(from, count, one, other).toString();
                    default -> String.valueOf(one.isWorkingMoment(from));
                };
        assertThat(found).isEqualTo(expected);
    }

    /** Holidays given with the case, whatever the files say. */
    @ParameterizedTest
    @CsvSource({
        "TH, LA, 2025-04-11T08:00:00Z, 04-14;04-15, 04-14;04-15;04-16, 2025-04-21T16:59:59Z",
        "KG, CN, 2025-04-30T14:00:00Z, 05-01;05-05;05-09, 05-01;05-02;05-03;05-04;05-05, 2025-05-08T15:59:59Z",
        "KG, CN, 2025-04-30T14:00:00Z, 05-01;05-05;05-08;05-09, 05-01;05-02;05-03;05-04;05-05, 2025-05-12T15:59:59Z"
    })
    void countsThreeDaysAroundHolidaysThatAreGiven(
            String asking, String answering, Instant from, String off, String offThere, Instant due) {
        assertThat(WorkingDays.dueAfterDays(from, 3, given(asking, off), given(answering, offThere)))
                .isEqualTo(due);
    }

    @Test
    void countsAsManyDaysBetweenAsItAdded() {
        var one = CALENDARS.of(new Iso2("KG"));
        var other = CALENDARS.of(new Iso2("CN"));
        var from = Instant.parse("2026-02-13T06:00:00Z");
        for (var days = 1; days < 40; days++) {
            var due = WorkingDays.dueAfterDays(from, days, one, other);
            assertThat(WorkingDays.between(from, due, one, other)).isEqualTo(days);
        }
        assertThat(WorkingDays.between(from, from.minusSeconds(90_000), one, other))
                .isZero();
    }

    @Test
    void knowsAtLeastEightCountriesInThreeYearsAndSaysWhichDatesAreNotSure() {
        assertThat(CALENDARS.all()).hasSizeGreaterThan(8).allSatisfy(calendar -> {
            for (var year = 2025; year <= 2027; year++) {
                assertThat(calendar.covers(LocalDate.of(year, 1, 1))).isTrue();
            }
            assertThat(calendar.holidays()).hasSizeGreaterThan(10);
            assertThat(calendar.doubt().isDoubtful()).isTrue();
        });
        var all = CALENDARS.all().stream()
                .flatMap(calendar -> calendar.holidays().values().stream())
                .toList();
        assertThat(all)
                .filteredOn(holiday -> holiday.key().startsWith("eid-")
                        || holiday.key().equals("lunar-new-year")
                        || holiday.key().equals("vesak"))
                .isNotEmpty()
                .allSatisfy(holiday -> assertThat(holiday.doubt().isDoubtful()).isTrue());
        assertThat(all)
                .filteredOn(holiday -> holiday.key().equals("new-year")
                        && MonthDay.from(holiday.day()).equals(MonthDay.of(1, 1)))
                .isNotEmpty()
                .allSatisfy(holiday -> assertThat(holiday.doubt().isDoubtful()).isFalse());
    }

    @Test
    void countsWeekendsOnlyWhereHolidaysWereNotLookedUpAndSaysSo() {
        var calendar = CALENDARS.of(new Iso2("AF"));
        assertThat(calendar.doubt().certainty()).isEqualTo(Certainty.UNKNOWN);
        assertThat(calendar.zone()).isEqualTo(ZoneId.of("Asia/Kabul"));
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 1, 1))).isTrue();
    }

    @Test
    void refusesToCountBetweenSidesThatNeverWorkOnTheSameDay() {
        var early = week(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY));
        var late = week(EnumSet.complementOf(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY)));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingDays.dueAfterDays(Instant.EPOCH, 1, early, late));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingDays.dueAfterHours(Instant.EPOCH, 1, early, late));
    }

    private static WorkingCalendar week(Set<DayOfWeek> weekend) {
        var calendar = given("KG", "");
        return new WorkingCalendar(
                calendar.country(),
                calendar.zone(),
                weekend,
                calendar.from(),
                calendar.until(),
                Map.of(),
                2025,
                2027,
                Doubt.none());
    }

    private static WorkingCalendar given(String country, String holidays) {
        var zone = CALENDARS.of(new Iso2(country)).zone();
        List<Holiday> days = Stream.of(holidays.split(";"))
                .filter(day -> !day.isEmpty())
                .map(day -> new Holiday(
                        LocalDate.parse("2025-" + day), "given", LocalizedText.english("given"), false, Doubt.none()))
                .toList();
        return new WorkingCalendar(
                        new Iso2(country),
                        zone,
                        EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                        LocalTime.of(9, 0),
                        LocalTime.of(17, 0),
                        Map.of(),
                        2025,
                        2025,
                        Doubt.none())
                .with(days);
    }
}
