package org.ozonenet.reference.files;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words why the portal does not start with these reference data. */
class ReferenceDataFailureAnalyzer extends AbstractFailureAnalyzer<ReferenceDataException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ReferenceDataException cause) {
        var lines = cause.problems().stream()
                .map(problem -> "  - " + problem)
                .collect(Collectors.joining(System.lineSeparator()));
        return new FailureAnalysis(
                "The reference data are not right, so the portal was not started. Nothing was changed.%n%s"
                        .formatted(lines),
                "Correct the lines named above in the folder of the reference data (ozonenet.reference.path, by"
                        + " default inside the jar) and start again.",
                cause);
    }
}
