package org.ozonenet.training.schemes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.training.UnitCode;

/**
 * What a scheme certifies under one name.
 *
 * @param units of competency that it covers; none where the scheme is not built on our framework
 * @param months printed validity from the day of issue, or null where the scheme prints none
 */
public record Category(
        CategoryCode code,
        LocalizedText title,
        List<UnitCode> units,
        @Nullable Integer months) {

    public Category {
        units = List.copyOf(units);
        if (months != null && months < 1) {
            throw new IllegalArgumentException("months: a validity has at least one month");
        }
    }
}
