package org.ozonenet.training.learning;

import org.ozonenet.training.UnitCode;
import org.ozonenet.training.catalogue.CourseCode;

/**
 * A lesson within its course.
 *
 * @param name of its file without language and ending, for example {@code 05-prove-dead}
 */
public record LessonAddress(UnitCode unit, String name) {

    /** As it is kept and as addresses of pages have it: {@code EV-U2/05-prove-dead}. */
    String text() {
        return unit.value() + "/" + name;
    }

    /** Where the lesson is read. */
    public String page(CourseCode course) {
        return "/learn/" + course.value() + "/" + unit.value() + "/" + name;
    }

    static LessonAddress of(String text) {
        var parts = text.split("/", 2);
        return new LessonAddress(new UnitCode(parts[0]), parts.length == 2 ? parts[1] : "");
    }
}
