package org.ozonenet.directory;

import org.ozonenet.kernel.Id;

/** Messages that persons of the directory exchange about one thing. */
public record ConversationId(String value) implements Id {

    public ConversationId {
        Id.checked(value);
    }
}
