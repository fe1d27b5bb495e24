package org.ozonenet.training.catalogue;

import org.jspecify.annotations.Nullable;
import org.ozonenet.training.UnitCode;

/**
 * Where a lesson stands in its course.
 *
 * @param number counted from 1
 */
record Neighbours(@Nullable Place before, @Nullable Place after, int number, int of) {

    record Place(UnitCode unit, LessonText lesson) {}
}
