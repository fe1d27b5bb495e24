package org.ozonenet.training.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ozonenet.training.UnitCode;

/**
 * A course with all that belongs to it, its questions and their keys among it. It never leaves the server as a whole.
 *
 * @param frameworks those its units belong to
 */
record Course(CourseText text, List<Unit> units, List<Framework> frameworks) {

    /** @param figures by the path that lessons and questions name, for example {@code media/x.svg} */
    record Unit(UnitCode code, List<Lesson> lessons, List<Question> bank, Map<String, Figure> figures) {

        Optional<Lesson> lesson(String name) {
            return lessons.stream().filter(lesson -> lesson.name().equals(name)).findFirst();
        }
    }

    CourseVersionId id() {
        return text.id();
    }

    Optional<Unit> unit(UnitCode code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }
}
