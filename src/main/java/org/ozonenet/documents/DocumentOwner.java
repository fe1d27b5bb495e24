package org.ozonenet.documents;

import org.ozonenet.access.SpaceId;
import org.ozonenet.kernel.Id;

/**
 * What a document belongs to.
 *
 * @param room the room that has it, for example {@code meetings}; see {@link DocumentShelf}
 * @param space the space whose members may read it
 * @param subject the thing within the space: the meeting itself, an item of its agenda, an enquiry
 */
public record DocumentOwner(String room, SpaceId space, String subject) {

    public DocumentOwner {
        Id.checked(room);
        Id.checked(subject);
    }
}
