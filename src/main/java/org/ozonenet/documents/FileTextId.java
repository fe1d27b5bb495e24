package org.ozonenet.documents;

import org.ozonenet.kernel.Id;

/** The text of a file. */
record FileTextId(String value) implements Id {

    FileTextId {
        Id.checked(value);
    }

    /** Named after where the bytes lie, but not the same: the store would take that for an identifier of its own. */
    static FileTextId of(String content) {
        return new FileTextId("text-" + content);
    }
}
