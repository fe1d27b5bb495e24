package org.ozonenet.shell;

import org.ozonenet.kernel.Id;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a failure to the log under a short reference that the reader sees and can tell an administrator. */
final class FailureReference {

    private static final Logger LOG = LoggerFactory.getLogger(FailureReference.class);
    private static final int LENGTH = 8;

    private FailureReference() {}

    static String logged(Throwable failure) {
        var reference = Id.random().substring(0, LENGTH);
        LOG.error("Failure {}", reference, failure);
        return reference;
    }
}
