package org.ozonenet.training.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;

/**
 * What everybody may know of a version of a course: neither its questions nor their keys.
 *
 * @param hours of learning, as its authors reckon
 * @param prerequisites courses that must be passed before
 * @param validityMonths how long a pass counts, or null for ever
 * @param sources where its facts come from
 */
public record CourseText(
        CourseVersionId id,
        LocalizedText title,
        LocalizedText summary,
        LocalizedText audience,
        Set<Lang> languages,
        BigDecimal hours,
        Enrolment enrolment,
        List<CourseCode> prerequisites,
        @Nullable Integer validityMonths,
        List<String> sources,
        List<UnitText> units,
        TheoryTest test) {}
