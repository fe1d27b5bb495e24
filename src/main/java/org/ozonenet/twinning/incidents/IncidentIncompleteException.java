package org.ozonenet.twinning.incidents;

import java.util.List;

/** A report cannot be sent as it is. */
public class IncidentIncompleteException extends RuntimeException {

    private final transient List<IncidentField> fields;

    /** @param fields what misses or is wrong; never what was typed */
    public IncidentIncompleteException(List<IncidentField> fields) {
        super("The report is not complete: " + fields);
        this.fields = List.copyOf(fields);
    }

    public List<IncidentField> fields() {
        return fields;
    }
}
