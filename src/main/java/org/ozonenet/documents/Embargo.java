package org.ozonenet.documents;

import java.time.Instant;

/**
 * A file that is kept back until an instant.
 *
 * @param until from this instant on everybody sees it who may read the document
 * @param told whether the others have heard of the file, see {@link DocumentStored}
 */
record Embargo(Instant until, boolean told) {

    boolean holdsAt(Instant now) {
        return now.isBefore(until);
    }

    Embargo over() {
        return new Embargo(until, true);
    }
}
