package org.ozonenet.twinning.discussion;

import org.ozonenet.kernel.Id;

/** A topic of the discussion of an exchange. */
public record TopicId(String value) implements Id {

    public TopicId {
        Id.checked(value);
    }

    public static TopicId random() {
        return new TopicId(Id.random());
    }
}
