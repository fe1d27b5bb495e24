package org.ozonenet.directory;

import org.ozonenet.kernel.Id;

/** A report that a contact is not right. */
public record ReportId(String value) implements Id {

    public ReportId {
        Id.checked(value);
    }
}
