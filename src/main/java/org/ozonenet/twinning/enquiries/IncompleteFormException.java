package org.ozonenet.twinning.enquiries;

import java.util.List;

/** A form cannot be sent as it is. */
public class IncompleteFormException extends RuntimeException {

    private final transient List<String> fields;

    /** @param fields what misses or is wrong, by name of the field; never what was typed */
    public IncompleteFormException(List<String> fields) {
        super("The form is not complete: " + String.join(", ", fields));
        this.fields = List.copyOf(fields);
    }

    public List<String> fields() {
        return fields;
    }
}
