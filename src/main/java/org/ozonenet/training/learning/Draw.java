package org.ozonenet.training.learning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.catalogue.Level;
import org.ozonenet.training.catalogue.Question;
import org.ozonenet.training.catalogue.QuestionId;
import org.ozonenet.training.catalogue.Task;

/**
 * Draws papers from a bank: so many questions of each unit and level, and what is shown in an order that nobody can
 * learn by heart. The same seed over the same bank gives the same paper.
 */
final class Draw {

    private final Random random;

    private Draw(long seed) {
        this.random = new Random(seed);
    }

    /**
     * A paper for a test.
     *
     * @param blueprint how many questions of each unit and level; a case counts as one of them
     * @param avoid what the last paper had; it comes again only where the bank has no other
     * @throws IllegalStateException if the bank has fewer than that
     */
    static List<PaperItem> paper(
            Collection<Question> bank, Map<UnitCode, Map<Level, Integer>> blueprint, Set<QuestionId> avoid, long seed) {
        var draw = new Draw(seed);
        var chosen = new ArrayList<Question>();
        for (var unit : new TreeMap<>(blueprint).entrySet()) {
            for (var level : new TreeMap<>(unit.getValue()).entrySet()) {
                var all = bank.stream()
                        .filter(question -> question.unit().equals(unit.getKey()) && question.level() == level.getKey())
                        .toList();
                chosen.addAll(draw.some(all, level.getValue(), avoid, unit.getKey() + " " + level.getKey()));
            }
        }
        Collections.shuffle(chosen, draw.random);
        return chosen.stream()
                .flatMap(question -> draw.items(question).stream())
                .toList();
    }

    /** So many questions for practice, or all where there are fewer. */
    static List<PaperItem> practice(Collection<Question> bank, int count, long seed) {
        var draw = new Draw(seed);
        var chosen = draw.some(List.copyOf(bank), Math.min(count, bank.size()), Set.of(), "practice");
        return chosen.stream()
                .flatMap(question -> draw.items(question).stream())
                .toList();
    }

    private List<Question> some(List<Question> all, int count, Set<QuestionId> avoid, String what) {
        if (all.size() < count) {
            throw new IllegalStateException(
                    "The bank has %d questions of %s, and %d are to be drawn".formatted(all.size(), what, count));
        }
        var mixed = new ArrayList<>(all);
        // Sorted first: the paper must not depend on the order in which the bank was read.
        mixed.sort(Comparator.comparing(question -> question.id().value()));
        Collections.shuffle(mixed, random);
        mixed.sort(Comparator.comparing(question -> avoid.contains(question.id())));
        return List.copyOf(mixed.subList(0, count));
    }

    private List<PaperItem> items(Question question) {
        if (question.task() instanceof Task.CaseStudy(var story, var steps)) {
            return steps.stream()
                    .map(step -> item(step, question.id(), question.critical() || step.critical()))
                    .toList();
        }
        return List.of(item(question, null, question.critical()));
    }

    private PaperItem item(Question question, @Nullable QuestionId caseOf, boolean critical) {
        return new PaperItem(
                question.id(), caseOf, question.unit(), question.criterion(), critical, order(question.task()));
    }

    private List<Integer> order(Task task) {
        return switch (task) {
            case Task.Choice choice -> mixed(choice.options().size());
            case Task.Matching matching -> mixed(matching.pairs().size());
            case Task.Ordering ordering -> mixed(ordering.items().size());
            default -> List.of();
        };
    }

    private List<Integer> mixed(int size) {
        var places = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(places, random);
        return places;
    }
}
