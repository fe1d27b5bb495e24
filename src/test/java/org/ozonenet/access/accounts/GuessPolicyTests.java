package org.ozonenet.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessPolicyTests {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final GuessPolicy policy =
            new GuessPolicy(5, Duration.ofSeconds(2), Duration.ofMinutes(15), Duration.ofDays(1));

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "5, 2", "6, 4", "7, 8", "10, 64", "14, 900", "60, 900"})
    void makesWaitTwiceAsLongEachTime(int inARow, long seconds) {
        assertThat(policy.wait(inARow, NOW, NOW)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"7, PT8S", "60, PT15M", "60, PT24H"})
    void letsTheNextOneThroughAfterTheWait(int inARow, Duration later) {
        assertThat(policy.wait(inARow, NOW, NOW.plus(later)).isPositive()).isFalse();
    }
}
