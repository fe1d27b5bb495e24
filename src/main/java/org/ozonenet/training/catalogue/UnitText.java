package org.ozonenet.training.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.training.UnitCode;

/**
 * A unit of a course.
 *
 * @param hours of learning, as its authors reckon
 * @param quizQuestions how many questions its formative quiz asks; 0 where it has none
 */
public record UnitText(
        UnitCode unit, LocalizedText title, BigDecimal hours, List<LessonText> lessons, int quizQuestions) {}
