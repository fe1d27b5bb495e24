package org.ozonenet.training.learning;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.catalogue.Question;
import org.ozonenet.training.catalogue.Task;

/**
 * A question as a candidate sees it: nothing here tells what is right.
 *
 * @param story what a case tells before its steps, or null
 * @param things options of a choice, what is to be sorted, or the left sides of pairs, as they stand on the page
 * @param partners the right sides of pairs, mixed; else empty
 * @param measure the unit of a figure, or nothing
 * @param figure the drawing on which a place is to be shown, as the course names it, or null
 */
public record Shown(
        UnitCode unit,
        Kind kind,
        @Nullable LocalizedText story,
        LocalizedText ask,
        List<LocalizedText> things,
        List<LocalizedText> partners,
        String measure,
        @Nullable String figure) {

    /** What is to be done. */
    public enum Kind {
        ONE,
        SEVERAL,
        TRUE_FALSE,
        FIGURE,
        PAIRS,
        ORDER,
        WORDS,
        PLACE
    }

    static Shown of(Syllabus syllabus, PaperItem item) {
        var question = syllabus.question(item.question());
        var around = item.caseOf();
        var story = around != null && syllabus.question(around).task() instanceof Task.CaseStudy(var told, var steps)
                ? told
                : null;
        return of(question, item.order(), story);
    }

    private static Shown of(Question question, List<Integer> order, @Nullable LocalizedText story) {
        return switch (question.task()) {
            case Task.Choice choice ->
                of(
                        question,
                        choice.several() ? Kind.SEVERAL : Kind.ONE,
                        story,
                        mixed(choice.options().stream().map(Task.Option::text), order));
            case Task.TrueFalse t -> of(question, Kind.TRUE_FALSE, story, List.of());
            case Task.Numeric numeric ->
                new Shown(
                        question.unit(),
                        Kind.FIGURE,
                        story,
                        question.ask(),
                        List.of(),
                        List.of(),
                        numeric.unit(),
                        null);
            case Task.Matching matching ->
                new Shown(
                        question.unit(),
                        Kind.PAIRS,
                        story,
                        question.ask(),
                        matching.pairs().stream().map(Task.Pair::left).toList(),
                        mixed(matching.pairs().stream().map(Task.Pair::right), order),
                        "",
                        null);
            case Task.Ordering ordering -> of(question, Kind.ORDER, story, mixed(ordering.items().stream(), order));
            case Task.ShortText t -> of(question, Kind.WORDS, story, List.of());
            case Task.HotSpot spot ->
                new Shown(question.unit(), Kind.PLACE, story, question.ask(), List.of(), List.of(), "", spot.figure());
            case Task.CaseStudy c -> throw new IllegalArgumentException("A case is shown step by step");
        };
    }

    private static Shown of(Question question, Kind kind, @Nullable LocalizedText story, List<LocalizedText> things) {
        return new Shown(question.unit(), kind, story, question.ask(), things, List.of(), "", null);
    }

    private static List<LocalizedText> mixed(Stream<LocalizedText> texts, List<Integer> order) {
        var all = texts.toList();
        return order.stream().map(all::get).toList();
    }
}
