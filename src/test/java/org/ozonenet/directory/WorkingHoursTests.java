package org.ozonenet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTests {

    private static final ZoneId VIENTIANE = ZoneId.of("Asia/Vientiane");

    // 2026-11-23 is a Monday; Vientiane is seven hours ahead of UTC.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-23T01:59:00Z, true",
        "2026-11-23T00:59:00Z, false",
        "2026-11-23T09:00:00Z, false",
        "2026-11-22T03:00:00Z, false"
    })
    void goesByTheClockOfThePlace(Instant moment, boolean open) {
        var hours = WorkingHours.weekdays(LocalTime.of(8, 0), LocalTime.of(16, 0));

        assertThat(hours.isOpenAt(moment, VIENTIANE)).isEqualTo(open);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-23T14:00:00Z, true",
        "2026-11-23T20:00:00Z, true",
        "2026-11-24T00:00:00Z, false",
        "2026-11-22T20:00:00Z, false"
    })
    void aNightShiftBelongsToTheDayOnWhichItBegins(Instant moment, boolean open) {
        var night = new WorkingHours(Set.of(DayOfWeek.MONDAY), LocalTime.of(20, 0), LocalTime.of(6, 0));

        assertThat(night.isOpenAt(moment, VIENTIANE)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22T00:00:00Z", "2026-11-23T17:00:00Z", "2026-11-25T12:34:00Z"})
    void aDeskAroundTheClockIsAlwaysOpen(Instant moment) {
        assertThat(WorkingHours.aroundTheClock().isOpenAt(moment, VIENTIANE)).isTrue();
    }
}
