package org.ozonenet.training.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ozonenet.training.catalogue.Question;
import org.ozonenet.training.catalogue.Task;

/** Counts, over closed attempts, how each question did. */
final class ItemAnalysis {

    private static final int FEWEST = 5;

    /** One question on one paper: whether it was right, and the share of the rest of that paper that was. */
    private record Point(boolean right, double rest) {}

    private static final class OfQuestion {
        private final Question question;
        private final List<Point> points = new ArrayList<>();
        private final Map<Integer, Integer> picks = new TreeMap<>();

        OfQuestion(Question question) {
            this.question = question;
        }
    }

    private final Syllabi syllabi;
    private final Map<String, OfQuestion> all = new TreeMap<>();

    private ItemAnalysis(Syllabi syllabi) {
        this.syllabi = syllabi;
    }

    /** The figures of every question that was on a paper, sorted by the questions' identifiers. */
    static List<ItemFigures> of(Stream<Attempt> closed, Syllabi syllabi) {
        var analysis = new ItemAnalysis(syllabi);
        closed.forEach(analysis::add);
        return analysis.all.values().stream().map(ItemAnalysis::figures).toList();
    }

    private void add(Attempt attempt) {
        var right = attempt.right();
        if (right == null || right.size() < 2) {
            return;
        }
        var syllabus = syllabi.of(attempt.course());
        var sum = (int) right.stream().filter(each -> each).count();
        for (var place = 0; place < right.size(); place++) {
            var item = attempt.paper().get(place);
            var one = all.computeIfAbsent(
                    item.question().value(), id -> new OfQuestion(syllabus.question(item.question())));
            var good = right.get(place);
            one.points.add(new Point(good, (sum - (good ? 1.0 : 0.0)) / (right.size() - 1)));
            var given = attempt.answer(place);
            if (given != null && one.question.task() instanceof Task.Choice) {
                pick(one, item, given);
            }
        }
    }

    private static void pick(OfQuestion one, PaperItem item, Attempt.Given given) {
        for (var value : given.values()) {
            if (value.matches("[0-9]{1,2}")
                    && Integer.parseInt(value) < item.order().size()) {
                one.picks.merge(item.order().get(Integer.parseInt(value)), 1, Integer::sum);
            }
        }
    }

    private static ItemFigures figures(OfQuestion one) {
        var question = one.question;
        var right = one.points.stream().filter(Point::right).count();
        return new ItemFigures(
                question.id().value(),
                question.unit(),
                question.criterion(),
                question.critical(),
                question.ask(),
                one.points.size(),
                (double) right / one.points.size(),
                discrimination(one.points),
                picks(one));
    }

    private static List<ItemFigures.Pick> picks(OfQuestion one) {
        var picks = new ArrayList<ItemFigures.Pick>();
        if (one.question.task() instanceof Task.Choice choice) {
            for (var i = 0; i < choice.options().size(); i++) {
                var option = choice.options().get(i);
                picks.add(new ItemFigures.Pick(option.key(), option.text(), one.picks.getOrDefault(i, 0)));
            }
        }
        return picks;
    }

    /** The correlation of Pearson, one side of it being 0 or 1, over the rest of the paper and not the whole. */
    static @Nullable Double discrimination(List<Point> points) {
        if (points.size() < FEWEST) {
            return null;
        }
        var share = points.stream().filter(Point::right).count() / (double) points.size();
        var mean = points.stream().mapToDouble(Point::rest).average().orElse(0);
        var covariance = points.stream()
                .mapToDouble(point -> ((point.right() ? 1 : 0) - share) * (point.rest() - mean))
                .sum();
        var spread = points.stream()
                .mapToDouble(point -> (point.rest() - mean) * (point.rest() - mean))
                .sum();
        var under = Math.sqrt(spread * points.size() * share * (1 - share));
        return under < 1e-9 ? null : covariance / under;
    }
}
