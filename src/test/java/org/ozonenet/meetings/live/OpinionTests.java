package org.ozonenet.meetings.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Lang;
import org.ozonenet.meetings.MeetingId;

class OpinionTests {

    private static final PersonId CHAIR = new PersonId("chair");
    private static final Instant AT = Instant.parse("2026-11-24T03:00:00Z");

    @Test
    void aNamedVoiceIsReplacedByTheNextOfTheSame() {
        var opinion = opened(true).given("LA", 0).given("KH", 0).given("LA", 1);

        assertThat(opinion.sheet().counts()).containsExactly(1, 1, 0);
        assertThat(opinion.turnout()).isEqualTo(2);
    }

    @Test
    void anAnonymousVoiceIsTakenOnce() {
        var once = opened(false).given("a", 0);

        assertThatThrownBy(() -> once.given("a", 1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void ofAnAnonymousOneNothingSaysInWhichOrderTheySpoke() {
        var one = opened(false).given("c", 0).given("a", 1).given("b", 0);
        var other = opened(false).given("a", 0).given("b", 0).given("c", 1);

        assertThat(one.spoken()).isEqualTo(other.spoken());
        assertThat(one.counts()).isEqualTo(other.counts());
        assertThat(one.voices()).isEmpty();
        assertThat(one.outbox().pending())
                .as("no event tells of a single voice")
                .hasSameSizeAs(opened(false).outbox().pending());
    }

    @ParameterizedTest(name = "{0} voices, closed {1}: shown {2}")
    @CsvSource({"2, false, false", "200, false, false", "2, true, false", "3, true, true", "200, true, true"})
    void countsOfAnAnonymousOneAreShownOnceTheyNameNobody(int voices, boolean closed, boolean shown) {
        var opinion = IntStream.range(0, voices)
                .boxed()
                .reduce(opened(false), (all, i) -> all.given("p" + i, i % 2), (a, b) -> b);
        var now = closed ? opinion.closed(CHAIR, AT) : opinion;

        assertThat(now.sheet().counts() != null).isEqualTo(shown);
        assertThat(now.sheet().turnout()).isEqualTo(voices);
        if (closed) {
            assertThat(now.spoken()).isEmpty();
        }
    }

    @Test
    void nothingIsTakenAfterTheEndAndNoOptionMadeUp() {
        assertThatThrownBy(() -> opened(true).closed(CHAIR, AT).given("LA", 0))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> opened(true).given("LA", 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> draft(true, List.of("Yes", "Yes"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> draft(true, List.of("Yes", " "))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Opinion opened(boolean named) {
        return Opinion.opened(
                new MeetingId("sea-2026"), draft(named, List.of("In favour", "Against", "Neither")), CHAIR, AT);
    }

    private static OpinionDraft draft(boolean named, List<String> options) {
        return new OpinionDraft(new OpinionId("o"), "Shall we?", options, Lang.EN, OpinionDraft.Unit.COUNTRY, named);
    }
}
