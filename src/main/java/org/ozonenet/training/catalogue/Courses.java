package org.ozonenet.training.catalogue;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.ozonenet.kernel.Lang;
import org.ozonenet.training.UnitCode;
import org.springframework.stereotype.Service;

/**
 * The courses that can be learnt: what anybody may read of them. Courses are open to all, with or without an account;
 * questions are not among what is read here.
 */
@Service
public class Courses {

    private final CourseShelf shelf;
    private final LessonRendering rendering;

    Courses(CourseShelf shelf, LessonRendering rendering) {
        this.shelf = shelf;
        this.rendering = rendering;
    }

    /** The newest version of each course, by code. */
    public List<CourseText> catalogue() {
        return shelf.newest().stream().map(Course::text).toList();
    }

    /** The newest version of a course. */
    public Optional<CourseText> course(CourseCode course) {
        return shelf.newest(course).map(Course::text);
    }

    /**
     * A version as it was frozen.
     *
     * @throws NoSuchElementException if that version was never published here
     */
    public CourseText version(CourseVersionId version) {
        return shelf.version(version).text();
    }

    /** A version by its number; empty where it was never published here. */
    public Optional<CourseText> version(CourseCode course, String number) {
        return shelf.version(course, number).map(Course::text);
    }

    /** A lesson in a language; what is not translated is there in English and said to be so. */
    public Optional<LessonSheet> lesson(CourseVersionId version, UnitCode unit, String lesson, Lang lang) {
        return shelf.version(version)
                .unit(unit)
                .flatMap(found -> found.lesson(lesson).map(known -> rendering.sheet(known, found.figures(), lang)));
    }

    /** The competency frameworks to which the newest versions belong. */
    public List<Framework> frameworks() {
        return shelf.newest().stream()
                .flatMap(course -> course.frameworks().stream())
                .distinct()
                .toList();
    }
}
