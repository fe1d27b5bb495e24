package org.ozonenet.documents;

import java.util.Optional;

/**
 * What a room that has documents says about the places where it keeps them. A room implements this as a Spring bean;
 * the documents of a room that does not are closed to everybody but the members of the space.
 */
public interface DocumentShelf {

    /** The room, as in {@link DocumentOwner#room()}. */
    String room();

    /** Whether those who are signed in but no members may see here what is marked CLEAR or GREEN. */
    boolean isOpen(DocumentOwner owner);

    /**
     * Where the documents of that owner are shown: a path below the root of the portal, without a leading slash. The
     * search leads there; documents without a page are not found.
     */
    default Optional<String> page(DocumentOwner owner) {
        return Optional.empty();
    }
}
