package org.ozonenet.training.learning;

import java.util.List;
import java.util.stream.IntStream;
import org.ozonenet.training.catalogue.Task;

/** What somebody who knows everything would send: the other side of {@link Marker}. */
final class RightAnswer {

    private RightAnswer() {}

    /** An answer that is right, in terms of what was shown in this order. */
    static List<String> to(Task task, List<Integer> order) {
        return switch (task) {
            case Task.Choice choice ->
                IntStream.range(0, order.size())
                        .filter(i -> choice.options().get(order.get(i)).right())
                        .mapToObj(String::valueOf)
                        .toList();
            case Task.TrueFalse statement -> List.of(String.valueOf(statement.answer()));
            case Task.Numeric numeric -> List.of(numeric.answer().toPlainString());
            case Task.Matching matching ->
                IntStream.range(0, order.size())
                        .mapToObj(i -> String.valueOf(order.indexOf(i)))
                        .toList();
            case Task.Ordering ordering ->
                order.stream().map(place -> String.valueOf(place + 1)).toList();
            case Task.ShortText text ->
                List.of(text.accept().values().iterator().next().getFirst());
            case Task.HotSpot(var figure, var area) ->
                List.of(middle(area.x(), area.width()), middle(area.y(), area.height()));
            case Task.CaseStudy c -> throw new IllegalArgumentException("A case is answered step by step");
        };
    }

    private static String middle(double from, double length) {
        return String.valueOf(from + length / 2);
    }
}
