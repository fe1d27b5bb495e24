package org.ozonenet.training.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ozonenet.kernel.LocalizedText;

class SheetTests {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    /** Each letter is a line: C critical, o other; each mark: + seen, - missed, . none. */
    @ParameterizedTest(name = "{0} with {1} is {2}")
    @CsvSource({
        "CCoo, ++++, PASSED",
        "CCoo, -+++, FAILED",
        "CCoo, -..., FAILED",
        "CCoo, +++., INCOMPLETE",
        "CCoo, ...., INCOMPLETE",
        "CCoo, +++-, FAILED",
        "Cooooo, +++++-, PASSED",
        "Cooooo, ++++--, FAILED",
        "CC, ++, PASSED",
        "oo, +-, FAILED",
        "oooo, ++++, PASSED"
    })
    void oneCriticalLineFailsTheWholeAndOfTheOthersEightyPercentAreEnough(
            String lines, String marks, Outcome.Result result) {
        var ticks = new ArrayList<Tick>();
        for (var i = 0; i < marks.length(); i++) {
            if (marks.charAt(i) != '.') {
                ticks.add(tick("t" + i, "l" + i, marks.charAt(i) == '+' ? Verdict.SEEN : Verdict.MISSED, null));
            }
        }

        assertThat(Outcome.of(checklist(lines), Sheet.of(ticks)).result()).isEqualTo(result);
    }

    @Test
    void aMarkTakesThePlaceOfTheOneThatItsDeviceShowed() {
        var sheet = Sheet.of(List.of(tick("a", "l0", Verdict.MISSED, null), tick("b", "l0", Verdict.SEEN, "a")));

        assertThat(sheet.verdict("l0")).hasValue(Verdict.SEEN);
        assertThat(sheet.hasConflict()).isFalse();
    }

    @Test
    void twoDevicesThatDidNotKnowOfEachOtherAndDifferAreAConflictUntilItIsSettled() {
        var phone = tick("a", "l0", Verdict.MISSED, null);
        var tablet = tick("b", "l0", Verdict.SEEN, null);

        var sheet = Sheet.of(List.of(phone, tablet));
        assertThat(sheet.hasConflict()).isTrue();
        assertThat(sheet.verdict("l0")).isEmpty();
        assertThat(sheet.slot("l0").orElseThrow().contradiction()).isEqualTo(tablet);

        var settled = Sheet.of(List.of(phone, tablet, tick("c", "l0", Verdict.SEEN, "b")));
        assertThat(settled.hasConflict()).isFalse();
        assertThat(settled.verdict("l0")).hasValue(Verdict.SEEN);
    }

    @Test
    void twoDevicesThatAgreeAreNoConflict() {
        var sheet = Sheet.of(List.of(tick("a", "l0", Verdict.SEEN, null), tick("b", "l0", Verdict.SEEN, null)));

        assertThat(sheet.hasConflict()).isFalse();
        assertThat(sheet.verdict("l0")).hasValue(Verdict.SEEN);
    }

    @Test
    void refusesMarksThatAreNone() {
        assertThatThrownBy(() -> tick("", "l0", Verdict.SEEN, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tick("a", "l0", Verdict.SEEN, "x".repeat(501), NOW, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Checklist("none", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Checklist checklist(String lines) {
        return new Checklist(
                "test",
                IntStream.range(0, lines.length())
                        .mapToObj(i -> new CheckItem(
                                "l" + i,
                                "C" + i,
                                LocalizedText.english("Does it"),
                                LocalizedText.english("as asked"),
                                lines.charAt(i) == 'C'))
                        .toList());
    }

    private static Tick tick(String id, String line, Verdict verdict, String insteadOf) {
        return new Tick(id, line, verdict, "", NOW, insteadOf);
    }
}
