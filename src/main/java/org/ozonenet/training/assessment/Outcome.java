package org.ozonenet.training.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What the marks of a checklist come to.
 *
 * @param missed the critical lines that were missed
 * @param open how many lines have no mark, or two that contradict each other
 */
public record Outcome(Result result, List<CheckItem> missed, int open) {

    /** All critical lines, and of the others at least so many in a hundred: the rule of the framework. */
    private static final int PERCENT = 80;

    /** How it ended. */
    public enum Result {
        /** Not every line is marked, and no critical one was missed. */
        INCOMPLETE,
        PASSED,
        FAILED
    }

    public Outcome {
        missed = List.copyOf(missed);
    }

    /** One critical line missed fails the whole, whatever else was seen and whether or not the rest was looked at. */
    public static Outcome of(Checklist checklist, Sheet sheet) {
        var missed = checklist.items().stream()
                .filter(item -> item.critical()
                        && sheet.verdict(item.key())
                                .filter(Verdict.MISSED::equals)
                                .isPresent())
                .toList();
        var open = (int) checklist.items().stream()
                .filter(item -> sheet.verdict(item.key()).isEmpty())
                .count();
        if (!missed.isEmpty()) {
            return new Outcome(Result.FAILED, missed, open);
        }
        if (open > 0) {
            return new Outcome(Result.INCOMPLETE, missed, open);
        }
        var others = checklist.items().stream().filter(item -> !item.critical()).toList();
        var seen = others.stream()
                .filter(item ->
                        sheet.verdict(item.key()).filter(Verdict.SEEN::equals).isPresent())
                .count();
        var enough = others.isEmpty()
                || BigDecimal.valueOf(seen * 100)
                                .divide(BigDecimal.valueOf(others.size()), 4, RoundingMode.HALF_UP)
                                .compareTo(BigDecimal.valueOf(PERCENT))
                        >= 0;
        return new Outcome(enough ? Result.PASSED : Result.FAILED, missed, 0);
    }
}
