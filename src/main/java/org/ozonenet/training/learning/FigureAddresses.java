package org.ozonenet.training.learning;

import org.ozonenet.training.UnitCode;
import org.ozonenet.training.catalogue.CourseVersionId;
import org.springframework.stereotype.Component;

/** Where the drawings of a frozen version of a course are shown. */
@Component
class FigureAddresses {

    /** What stands before the name that the course gives the drawing. */
    String of(CourseVersionId version, UnitCode unit) {
        return "/learn/" + version.course().value() + "/" + unit.value() + "/";
    }
}
