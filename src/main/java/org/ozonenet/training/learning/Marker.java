package org.ozonenet.training.learning;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.training.catalogue.Task;

/**
 * Says whether an answer is right. There are no halves: what has several parts is right when all are. The steps of a
 * case are questions of their own, and the only thing of which one part can be right and another wrong.
 *
 * <p>Answers speak of what was shown, by its place on the page, counted from 0; see {@link PaperItem#order()}.
 */
final class Marker {

    private Marker() {}

    /**
     * Whether the answer is right; an empty or malformed one is not.
     *
     * @param given choice: the places of the options chosen · true or false: that word · numeric and short text: what
     *     was typed · matching: for each left side the place of the right one · ordering: for each thing shown its rank,
     *     counted from 1 · hot spot: how far from left and top, in per cent
     */
    static boolean isRight(Task task, List<Integer> order, List<String> given) {
        if (given.isEmpty()) {
            return false;
        }
        return switch (task) {
            case Task.Choice choice -> isRight(choice, order, given);
            case Task.TrueFalse statement -> given.equals(List.of(String.valueOf(statement.answer())));
            case Task.Numeric numeric -> isRight(numeric, given);
            case Task.Matching matching -> isRight(matching, order, given);
            case Task.Ordering ordering -> isRight(ordering, order, given);
            case Task.ShortText text -> isRight(text.accept(), given);
            case Task.HotSpot spot -> isRight(spot, given);
            case Task.CaseStudy c -> throw new IllegalArgumentException("A case is marked step by step");
        };
    }

    private static boolean isRight(Task.Choice choice, List<Integer> order, List<String> given) {
        var chosen = new HashSet<Integer>();
        for (var each : given) {
            var place = place(each, order.size());
            if (place.isEmpty()) {
                return false;
            }
            chosen.add(order.get(place.get()));
        }
        return IntStream.range(0, choice.options().size())
                .allMatch(i -> choice.options().get(i).right() == chosen.contains(i));
    }

    private static boolean isRight(Task.Numeric numeric, List<String> given) {
        return TypedNumber.read(given.getFirst(), numeric.unit())
                .filter(figure -> figure.subtract(numeric.answer()).abs().compareTo(numeric.tolerance()) <= 0)
                .isPresent();
    }

    private static boolean isRight(Task.Matching matching, List<Integer> order, List<String> given) {
        var pairs = matching.pairs();
        return given.size() == pairs.size()
                && IntStream.range(0, pairs.size())
                        .allMatch(i -> place(given.get(i), order.size())
                                .map(place -> pairs.get(order.get(place)).right())
                                // Two left sides may have the same right one.
                                .filter(right -> same(right, pairs.get(i).right()))
                                .isPresent());
    }

    private static boolean isRight(Task.Ordering ordering, List<Integer> order, List<String> given) {
        var items = ordering.items();
        return given.size() == items.size()
                && IntStream.range(0, items.size())
                        .allMatch(i -> given.get(i).equals(String.valueOf(order.get(i) + 1)));
    }

    private static boolean isRight(Map<Lang, List<String>> accept, List<String> given) {
        var typed = folded(given.getFirst());
        return accept.values().stream()
                .flatMap(List::stream)
                .anyMatch(right -> folded(right).equals(typed));
    }

    private static boolean isRight(Task.HotSpot spot, List<String> given) {
        if (given.size() != 2) {
            return false;
        }
        var x = TypedNumber.read(given.get(0), "%");
        var y = TypedNumber.read(given.get(1), "%");
        var area = spot.area();
        return x.isPresent()
                && y.isPresent()
                && isWithin(x.get().doubleValue(), area.x(), area.width())
                && isWithin(y.get().doubleValue(), area.y(), area.height());
    }

    private static boolean isWithin(double value, double from, double length) {
        return value >= from && value <= from + length;
    }

    private static Optional<Integer> place(String text, int size) {
        return text.matches("[0-9]{1,2}") && Integer.parseInt(text) < size
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }

    private static boolean same(LocalizedText one, LocalizedText other) {
        return one.equals(other) || one.in(Lang.EN).equals(other.in(Lang.EN));
    }

    /** Without regard to capitals, kinds of letters, blanks around and between, and a full stop at the end. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .replaceAll("[.。]$", "")
                .strip();
    }
}
