package org.ozonenet.reference.files;

import java.util.ArrayList;
import java.util.List;

/** Everything that was found wrong while the reference files were read. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Takes down one more. */
    public void add(String file, int line, String reason) {
        found.add(new Problem(file, line, reason));
    }

    /** All of them, by file and line. */
    public List<Problem> all() {
        return found.stream().distinct().sorted().toList();
    }

    /**
     * Passes only where nothing was found.
     *
     * @throws ReferenceDataException with everything that was found
     */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new ReferenceDataException(all());
        }
    }
}
