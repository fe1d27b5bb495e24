package org.ozonenet.training.learning;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.ozonenet.training.catalogue.CourseCode;
import org.ozonenet.training.catalogue.CourseVersionId;
import org.springframework.stereotype.Component;

/** The courses of the catalogue. */
@Component
class CatalogueSyllabi implements Syllabi {

    @Override
    public Optional<Syllabus> newest(CourseCode course) {
        return Optional.empty();
    }

    @Override
    public Syllabus of(CourseVersionId version) {
        throw new NoSuchElementException("No version " + version);
    }
}
