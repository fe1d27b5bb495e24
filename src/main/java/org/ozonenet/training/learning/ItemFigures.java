package org.ozonenet.training.learning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.catalogue.CriterionCode;

/**
 * What closed tests say about one question. It does not say which answer is right.
 *
 * @param answers how many papers had the question; no answer counts as one that is not right
 * @param difficulty the share that was right, between 0 and 1
 * @param discrimination the point-biserial correlation between this question and the rest of the paper, between -1 and
 *     1: below nothing where those who know more do worse here. Null where there are too few papers, or all the same
 * @param picks how often each option was chosen; empty where nothing is chosen
 */
public record ItemFigures(
        String question,
        UnitCode unit,
        CriterionCode criterion,
        boolean critical,
        LocalizedText ask,
        int answers,
        double difficulty,
        @Nullable Double discrimination,
        List<Pick> picks) {

    private static final int ENOUGH = 20;

    /** An option by its key in the bank. */
    public record Pick(String key, LocalizedText text, int times) {}

    /** Whether its author should look at it: nearly nobody gets it right, or it does not tell strong from weak. */
    public boolean isDoubtful() {
        return answers >= ENOUGH && (difficulty < 0.2 || (discrimination != null && discrimination < 0.1));
    }
}
