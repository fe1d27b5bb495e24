package org.ozonenet.training.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;
import org.springframework.util.MultiValueMap;

/**
 * A question in the words of its page, and the answer that is there.
 *
 * @param lang the language in which it is asked: English where it has not been translated
 * @param partners what pairs are made with; else empty
 * @param first what was typed or chosen, where one thing is asked for; else nothing
 * @param second the other half of a place on a drawing; else nothing
 * @param figure a drawing as it stands within the page, or nothing
 */
record QuestionWords(
        Shown.Kind kind,
        String lang,
        @Nullable String story,
        String ask,
        List<Thing> things,
        List<String> partners,
        String measure,
        String first,
        String second,
        String figure) {

    /**
     * Something that can be chosen or sorted.
     *
     * @param chosen whether it is part of the answer that is there
     * @param value what stands beside it in that answer, or nothing
     */
    record Thing(String text, boolean chosen, String value) {}

    static QuestionWords of(Shown shown, List<String> given, Locale locale, String figure) {
        var story = shown.story();
        return new QuestionWords(
                shown.kind(),
                (shown.ask().has(Lang.of(locale)) ? Lang.of(locale) : Lang.EN).code(),
                story == null ? null : story.in(locale),
                shown.ask().in(locale),
                things(shown, given, locale),
                shown.partners().stream().map(partner -> partner.in(locale)).toList(),
                shown.measure(),
                at(given, 0),
                at(given, 1),
                figure);
    }

    /** The answer that a form of this page sent: one field {@code v} with one or more values, or fields v0, v1 … */
    static List<String> answer(MultiValueMap<String, String> form) {
        var values = form.getOrDefault("v", List.of());
        var found = new ArrayList<String>();
        if (values.isEmpty()) {
            for (var value = form.getFirst("v0"); value != null; value = form.getFirst("v" + found.size())) {
                found.add(value.strip());
            }
        } else {
            values.stream().map(String::strip).forEach(found::add);
        }
        return found.stream().allMatch(String::isEmpty) ? List.of() : found;
    }

    private static List<Thing> things(Shown shown, List<String> given, Locale locale) {
        List<LocalizedText> texts = shown.things();
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Thing(
                        texts.get(i).in(locale),
                        isChoice(shown.kind()) && given.contains(String.valueOf(i)),
                        isChoice(shown.kind()) ? "" : at(given, i)))
                .toList();
    }

    private static boolean isChoice(Shown.Kind kind) {
        return kind == Shown.Kind.ONE || kind == Shown.Kind.SEVERAL;
    }

    private static String at(List<String> given, int place) {
        return place < given.size() ? given.get(place) : "";
    }
}
