package org.ozonenet.training.learning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.catalogue.CriterionCode;
import org.ozonenet.training.catalogue.QuestionId;

/**
 * One question on somebody's paper; it is worth one point.
 *
 * @param caseOf the case of which it is a step, or null
 * @param order for each thing shown, in the order in which it is shown, its place in the bank, counted from 0; empty
 *     where the question has nothing to shuffle
 */
record PaperItem(
        QuestionId question,
        @Nullable QuestionId caseOf,
        UnitCode unit,
        CriterionCode criterion,
        boolean critical,
        List<Integer> order) {

    PaperItem {
        order = List.copyOf(order);
    }

    /** What is to be kept off the next paper where the bank allows: the case rather than its step. */
    QuestionId drawn() {
        return caseOf == null ? question : caseOf;
    }
}
