package org.ozonenet.training.catalogue;

import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.training.UnitCode;

/** A question of a bank, with its key. */
public record Question(
        QuestionId id,
        UnitCode unit,
        CriterionCode criterion,
        Level level,
        boolean critical,
        LocalizedText ask,
        LocalizedText explain,
        Task task) {}
