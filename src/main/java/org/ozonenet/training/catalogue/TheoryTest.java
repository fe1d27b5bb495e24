package org.ozonenet.training.catalogue;

import java.time.Duration;
import java.util.Map;
import org.ozonenet.training.UnitCode;

/** The final test of a course. */
public record TheoryTest(
        Duration time,
        int passPercent,
        int attempts,
        Duration waiting,
        Map<UnitCode, Map<Level, Integer>> draw,
        boolean criticalAllRight) {

    /** How many questions a whole test asks. */
    public int questions() {
        return draw.values().stream()
                .flatMap(levels -> levels.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }
}
