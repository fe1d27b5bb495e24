package org.ozonenet.documents;

import org.ozonenet.kernel.Id;

/** A document with all its languages and versions. */
public record DocumentId(String value) implements Id {

    public DocumentId {
        Id.checked(value);
    }

    public static DocumentId random() {
        return new DocumentId(Id.random());
    }
}
