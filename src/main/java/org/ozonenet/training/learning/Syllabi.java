package org.ozonenet.training.learning;

import java.util.Optional;
import org.ozonenet.training.catalogue.CourseCode;
import org.ozonenet.training.catalogue.CourseVersionId;

/** Where the frozen versions of courses come from. */
interface Syllabi {

    /** What somebody who enrols now gets; empty where there is no such course. */
    Optional<Syllabus> newest(CourseCode course);

    /** @throws java.util.NoSuchElementException if that version was never published here */
    Syllabus of(CourseVersionId version);
}
