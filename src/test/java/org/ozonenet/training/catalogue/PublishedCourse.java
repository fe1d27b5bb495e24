package org.ozonenet.training.catalogue;

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
}
