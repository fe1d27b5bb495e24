package org.ozonenet.documents;

/**
 * What a room that has documents says about the places where it keeps them. A room implements this as a Spring bean;
 * the documents of a room that does not are closed to everybody but the members of the space.
 */
public interface DocumentShelf {

    /** The room, as in {@link DocumentOwner#room()}. */
    String room();

    /** Whether those who are signed in but no members may see here what is marked CLEAR or GREEN. */
    boolean isOpen(DocumentOwner owner);
}
