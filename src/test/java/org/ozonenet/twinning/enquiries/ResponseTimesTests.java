package org.ozonenet.twinning.enquiries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ozonenet.twinning.enquiries.ResponseTimes.Light;
import org.ozonenet.twinning.enquiries.ResponseTimes.Share;
import org.ozonenet.twinning.enquiries.ResponseTimes.Timing;

class ResponseTimesTests {

    private static final Instant SENT = Instant.parse("2026-11-02T03:00:00Z");

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({"8, 10, GREEN", "79, 100, AMBER", "6, 10, AMBER", "59, 100, RED", "0, 4, RED", "0, 0, NONE"})
    void putsShareBesideTheThresholds(long some, long all, Light light) {
        assertThat(new Share(some, all).light()).isEqualTo(light);
    }

    @ParameterizedTest(name = "{0} days are {1}")
    @CsvSource({"15, GREEN", "16, AMBER", "24, AMBER", "25, RED"})
    void putsDaysBesideTheThresholds(int days, Light light) {
        var timing = timing(null, days, 30);
        assertThat(ResponseTimes.of(List.of(timing), day(40)).daysLight()).isEqualTo(light);
    }

    @Test
    void countsWhatWasNotDoneOnceItsTimeIsOver() {
        var timings = List.of(timing(1, 2, 3), timing(8, 9, 5), timing(null, null, 3), timing(null, null, 90));

        var early = ResponseTimes.of(timings, day(4));
        assertThat(early.accepted()).isEqualTo(new Share(1, 2));
        assertThat(early.answered()).isEqualTo(new Share(1, 3));
        var late = ResponseTimes.of(timings, day(10));
        assertThat(late.accepted()).isEqualTo(new Share(1, 4));
        assertThat(late.answered()).isEqualTo(new Share(1, 3));
        assertThat(late.days().orElseThrow()).isEqualTo(5.5);
        assertThat(late.timeliness()).isEmpty();
    }

    private static Timing timing(@Nullable Integer accepted, @Nullable Integer answered, int due) {
        return new Timing(
                SENT,
                accepted == null ? null : day(accepted),
                answered == null ? null : day(answered),
                day(due),
                null,
                null);
    }

    private static Instant day(int number) {
        return SENT.plus(Duration.ofDays(number));
    }
}
