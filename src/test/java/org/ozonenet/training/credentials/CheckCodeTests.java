package org.ozonenet.training.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCodeTests {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void tellsEveryWrongSymbolAtEveryPlace() {
        for (var round = 0; round < 20; round++) {
            var code = CheckCode.random().value();
            for (var place = 0; place < code.length(); place++) {
                for (var symbol : SYMBOLS.toCharArray()) {
                    if (code.charAt(place) != '-' && code.charAt(place) != symbol) {
                        var wrong = new StringBuilder(code);
                        wrong.setCharAt(place, symbol);
                        assertThat(CheckCode.typed(wrong.toString())).isEqualTo(CheckCode.Typed.MISTYPED);
                    }
                }
            }
        }
    }

    @Test
    void tellsEveryTwoSymbolsThatChangedPlaces() {
        for (var round = 0; round < 20; round++) {
            var code = CheckCode.random().value().replace("-", "");
            for (var i = 0; i < code.length(); i++) {
                for (var j = i + 1; j < code.length(); j++) {
                    var swapped = new StringBuilder(code);
                    swapped.setCharAt(i, code.charAt(j));
                    swapped.setCharAt(j, code.charAt(i));
                    var expected = code.charAt(i) == code.charAt(j) ? CheckCode.Typed.CODE : CheckCode.Typed.MISTYPED;
                    assertThat(CheckCode.typed(swapped.toString())).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void readsWhatPeopleType() {
        var code = CheckCode.random();

        assertThat(CheckCode.of(code.value().toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .isEqualTo(code);
        assertThat(CheckCode.of(code.value().replace('0', 'o').replace('1', 'l')))
                .isEqualTo(code);
        assertThat(code.value()).matches("([0-9A-Z]{5}-){4}[0-9A-Z]{5}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "12345", "../../etc/passwd", "ABCDE-ABCDE-ABCDE-ABCDE", "<script>"})
    void knowsWhatIsNoCode(String text) {
        assertThat(CheckCode.typed(text)).isEqualTo(CheckCode.Typed.NOTHING);
        assertThat(CheckCode.typed("x".repeat(100_000))).isEqualTo(CheckCode.Typed.NOTHING);
    }

    @Test
    void drawsNoCodeTwice() {
        var drawn = new HashSet<CheckCode>();
        for (var i = 0; i < 10_000; i++) {
            drawn.add(CheckCode.random());
        }
        assertThat(drawn).hasSize(10_000);
    }
}
