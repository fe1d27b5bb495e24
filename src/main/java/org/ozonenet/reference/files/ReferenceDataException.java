package org.ozonenet.reference.files;

import java.util.List;
import java.util.stream.Collectors;

/** The reference data are wrong; the portal does not start with them. */
public final class ReferenceDataException extends RuntimeException {

    private final transient List<Problem> problems;

    ReferenceDataException(List<Problem> problems) {
        super(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining(
                        System.lineSeparator() + "  ",
                        "The reference data have %d problem(s):%n  ".formatted(problems.size()),
                        "")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, by file and line. */
    public List<Problem> problems() {
        return problems;
    }
}
