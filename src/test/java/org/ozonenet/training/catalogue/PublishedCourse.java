package org.ozonenet.training.catalogue;

import org.jspecify.annotations.Nullable;
import org.ozonenet.training.UnitCode;
import org.springframework.context.ApplicationContext;

/** A small course that other rooms' tests can take. */
public final class PublishedCourse {

    public static final CourseCode CODE = new CourseCode("SMALL");
    public static final UnitCode UNIT = new UnitCode("AB-U1");

    private PublishedCourse() {}

    /** Publishes it where that has not been done. */
    public static void in(ApplicationContext context) {
        context.getBean(CourseShelf.class).publish(new SmallCourse().files());
    }

    /** Publishes one like it, in this version; for somebody who has passed the other one before, or for all. */
    public static void in(ApplicationContext context, CourseCode code, String version, @Nullable CourseCode before) {
        var course = new SmallCourse()
                .with(SmallCourse.COURSE, "code: SMALL", "code: " + code.value())
                .with(SmallCourse.COURSE, "version: \"1.0.0\"", "version: \"%s\"".formatted(version));
        if (before != null) {
            course.with(SmallCourse.COURSE, "prerequisites: []", "prerequisites: [%s]".formatted(before.value()));
        }
        context.getBean(CourseShelf.class).publish(course.files());
    }
}
