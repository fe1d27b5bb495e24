package org.ozonenet.training.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ozonenet.training.UnitCode;
import org.springframework.stereotype.Component;

/**
 * The questions of the courses with their keys, for the room that draws papers and marks answers. No view and no page
 * may ever know this; a test of the house holds who does.
 */
@Component
public class QuestionBanks {

    private final CourseShelf shelf;

    QuestionBanks(CourseShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * The banks of a frozen version, by unit, each in the order of its file.
     *
     * @throws java.util.NoSuchElementException if that version was never published here
     */
    public Map<UnitCode, List<Question>> of(CourseVersionId version) {
        return shelf.version(version).units().stream().collect(Collectors.toMap(Course.Unit::code, Course.Unit::bank));
    }

    /**
     * A drawing that a question shows, as it may stand within a page; empty where the unit has none of that name.
     *
     * @param label what it shows, for those who do not see it
     */
    public Optional<String> figure(CourseVersionId version, UnitCode unit, String figure, String label) {
        return shelf.version(version)
                .unit(unit)
                .map(found -> found.figures().get(figure))
                .map(found -> found.within(label));
    }
}
