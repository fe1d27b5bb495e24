package org.ozonenet.documents;

import org.ozonenet.kernel.Id;

/** The text of a file; the same value as where its bytes lie. */
record FileTextId(String value) implements Id {

    FileTextId {
        Id.checked(value);
    }
}
