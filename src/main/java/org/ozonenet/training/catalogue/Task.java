package org.ozonenet.training.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;

/** What is asked for, with the key. */
public sealed interface Task {

    record Choice(boolean several, List<Option> options) implements Task {}

    record TrueFalse(boolean answer) implements Task {}

    record Numeric(BigDecimal answer, BigDecimal tolerance, String unit) implements Task {}

    record Matching(List<Pair> pairs) implements Task {}

    record Ordering(List<LocalizedText> items) implements Task {}

    record ShortText(Map<Lang, List<String>> accept) implements Task {}

    record HotSpot(String figure, Area area) implements Task {}

    record CaseStudy(LocalizedText story, List<Question> steps) implements Task {}

    record Option(String key, LocalizedText text, boolean right) {}

    record Pair(LocalizedText left, LocalizedText right) {}

    record Area(double x, double y, double width, double height) {}
}
