package org.ozonenet.training.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ozonenet.training.catalogue.Task;

class MarkerTests {

    private static final List<Integer> NONE = List.of();

    static Stream<Arguments> answers() {
        var one = Questions.choice(false, 4, "b");
        var several = Questions.choice(true, 4, "ac");
        var volts = Questions.numeric("12.5", "0.2", "V");
        var below = Questions.numeric("-3", "0", "°C");
        var kilo = Questions.numeric("1250", "10", "kg");
        var match = Questions.matching("red", "plus", "black", "minus", "orange", "plus");
        var order = Questions.ordering("first", "second", "third");
        var word = Questions.shortText("Two-pole  tester", "Двухполюсный тестёр");
        return Stream.of(
                arguments("the right option, shown third", one, List.of(2, 0, 1, 3), "2", true),
                arguments("another option", one, List.of(2, 0, 1, 3), "0", false),
                arguments("the key instead of the place", one, List.of(2, 0, 1, 3), "b", false),
                arguments("two options where one is right", one, List.of(0, 1, 2, 3), "1|2", false),
                arguments("a place that is not there", one, List.of(0, 1, 2, 3), "4", false),
                arguments("a negative place", one, List.of(0, 1, 2, 3), "-1", false),
                arguments("nothing", one, List.of(0, 1, 2, 3), "", false),
                arguments("all that are right", several, List.of(3, 2, 1, 0), "3|1", true),
                arguments("in another order", several, List.of(3, 2, 1, 0), "1|3", true),
                arguments("only one of two", several, List.of(0, 1, 2, 3), "0", false),
                arguments("one too many", several, List.of(0, 1, 2, 3), "0|2|3", false),
                arguments("the same twice", several, List.of(0, 1, 2, 3), "0|0|2", true),
                arguments("true", new Task.TrueFalse(true), NONE, "true", true),
                arguments("false where true is right", new Task.TrueFalse(true), NONE, "false", false),
                arguments("false", new Task.TrueFalse(false), NONE, "false", true),
                arguments("neither", new Task.TrueFalse(false), NONE, "no", false),
                arguments("the figure", volts, NONE, "12.5", true),
                arguments("with a comma", volts, NONE, "12,5", true),
                arguments("with its unit", volts, NONE, "12.5 V", true),
                arguments("with its unit in small letters", volts, NONE, "12.5v", true),
                arguments("in another unit", volts, NONE, "12.5 mV", false),
                arguments("at the upper end", volts, NONE, "12.7", true),
                arguments("at the lower end", volts, NONE, "12,3", true),
                arguments("just above", volts, NONE, "12.71", false),
                arguments("just below", volts, NONE, "12.29", false),
                arguments("in full-width digits", volts, NONE, "１２．５", true),
                arguments("words", volts, NONE, "twelve", false),
                arguments("two signs", volts, NONE, "1.2.5", false),
                arguments("a trailing sign", volts, NONE, "12.5.", false),
                arguments("below zero", below, NONE, "-3", true),
                arguments("with a typographer's minus", below, NONE, "−3 °C", true),
                arguments("without the minus", below, NONE, "3", false),
                arguments("thousands with a blank", kilo, NONE, "1 250", true),
                arguments("thousands with a narrow blank", kilo, NONE, "1 250,0", true),
                arguments("thousands with a comma and a point", kilo, NONE, "1,250.0 kg", true),
                arguments("thousands with a point and a comma", kilo, NONE, "1.250,0", true),
                arguments("one sign alone is that of the decimals", kilo, NONE, "1,250", false),
                arguments("all pairs", match, List.of(1, 0, 2), "1|0|1", true),
                arguments("the twin of a right side", match, List.of(1, 0, 2), "2|0|2", true),
                arguments("two changed", match, List.of(1, 0, 2), "0|1|2", false),
                arguments("one left open", match, List.of(1, 0, 2), "1|0|", false),
                arguments("too few", match, List.of(1, 0, 2), "1|0", false),
                arguments("the right order", order, List.of(2, 0, 1), "3|1|2", true),
                arguments("as it was shown", order, List.of(2, 0, 1), "1|2|3", false),
                arguments("one rank twice", order, List.of(2, 0, 1), "3|1|1", false),
                arguments("the word", word, NONE, "two-pole tester", true),
                arguments("with blanks and capitals", word, NONE, "  TWO-POLE   Tester. ", true),
                arguments("in another language", word, NONE, "двухполюсный тестер", true),
                arguments("another word", word, NONE, "one-pole tester", false),
                arguments("inside the area", Questions.hotSpot(), NONE, "25|32.5", true),
                arguments("on its corner", Questions.hotSpot(), NONE, "20|30", true),
                arguments("on its other corner", Questions.hotSpot(), NONE, "30|35", true),
                arguments("left of it", Questions.hotSpot(), NONE, "19.9|32", false),
                arguments("under it", Questions.hotSpot(), NONE, "25|35.1", false),
                arguments("half a point", Questions.hotSpot(), NONE, "25", false));
    }

    @Test
    void whatIsRightIsMarkedRightInEveryOrder() {
        var tasks = List.of(
                Questions.choice(true, 4, "ac"),
                new Task.TrueFalse(false),
                Questions.numeric("12.5", "0", "V"),
                Questions.matching("a", "1", "b", "2", "c", "3", "d", "4"),
                Questions.ordering("one", "two", "three", "four"),
                Questions.shortText("word", "слово"),
                Questions.hotSpot());
        for (var order : List.of(List.of(0, 1, 2, 3), List.of(2, 0, 3, 1), List.of(3, 2, 1, 0), List.of(1, 2, 3, 0))) {
            for (var task : tasks) {
                assertThat(Marker.isRight(task, order, RightAnswer.to(task, order)))
                        .as("%s in the order %s", task, order)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest(name = "{0}: {4}")
    @MethodSource("answers")
    void marks(String what, Task task, List<Integer> order, String given, boolean right) {
        List<String> answer = given.isEmpty() ? List.of() : Arrays.asList(given.split("\\|", -1));

        assertThat(Marker.isRight(task, order, answer)).as(what).isEqualTo(right);
    }
}
