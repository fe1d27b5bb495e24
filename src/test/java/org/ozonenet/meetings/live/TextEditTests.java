package org.ozonenet.meetings.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextEditTests {

    private static final int CASES = 3000;

    @ParameterizedTest(name = "{0}: {1} beside {2} makes {3}")
    @CsvSource({
        "abc, +x =3, +y =3, xyabc",
        "abc, =1 +x =2, =2 +y =1, axbyc",
        "abc, =1 -1 =1, =1 -1 =1, ac",
        "abc, -3, =3 +y, y",
        "abc, =1 +x -2, =2 +y =1, axy",
        "abc, -2 =1, =1 -2, ''",
    })
    void twoEditsOfOneTextMakeTheSameInEitherOrder(String text, String one, String other, String result) {
        var both = TextEdit.both(edit(one), edit(other));

        assertThat(both.second().applyTo(edit(one).applyTo(text))).isEqualTo(result);
        assertThat(both.first().applyTo(edit(other).applyTo(text))).isEqualTo(result);
    }

    @Test
    void anyTwoEditsMakeTheSameInEitherOrder() {
        withSeed(random -> {
            var text = RandomText.of(random, random.nextInt(30));
            var one = RandomText.edit(random, text);
            var other = RandomText.edit(random, text);
            var both = TextEdit.both(one, other);

            assertThat(both.second().applyTo(one.applyTo(text)))
                    .isEqualTo(both.first().applyTo(other.applyTo(text)));
        });
    }

    @Test
    void anyTwoThatFollowOneAnotherAreOne() {
        withSeed(random -> {
            var text = RandomText.of(random, random.nextInt(30));
            var one = RandomText.edit(random, text);
            var between = one.applyTo(text);
            var next = RandomText.edit(random, between);

            assertThat(one.then(next).applyTo(text)).isEqualTo(next.applyTo(between));
            assertThat(TextEdit.read(next.written()).written()).isEqualTo(next.written());
        });
    }

    @Test
    void refusesWhatIsNoEditOfTheText() {
        assertThatThrownBy(() -> edit("=4").applyTo("abc")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> edit("=1 +x =1").applyTo("\uD83D\uDE00"))
                .as("in the middle of a character of two units")
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TextEdit.read(List.of("=-1"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TextEdit.read(List.of("?"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TextEdit.both(edit("=2"), edit("=3"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static TextEdit edit(String parts) {
        return TextEdit.read(List.of(parts.split(" ")));
    }

    private interface Case {
        void with(Random random);
    }

    private static void withSeed(Case each) {
        var seed = Long.getLong("ozonenet.seed", System.nanoTime());
        var random = new Random(seed);
        for (var i = 0; i < CASES; i++) {
            try {
                each.with(random);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("case %d of -Dozonenet.seed=%d".formatted(i, seed), e);
            }
        }
    }
}
