package org.ozonenet.documents;

/** What became of the text of a file, which the search finds it by. Each has its sentence under {@code documents.text.}. */
public enum TextState {
    /** It will be read soon. */
    WAITING,
    /** It was read. */
    READ,
    /** Its beginning was read; it has more than is kept. */
    CUT,
    /** Its pages are pictures of paper: there is nothing that could be searched. */
    SCANNED,
    /** There is no text in it. */
    EMPTY,
    /** A kind of file of which no text is read: pictures, archives. */
    NOT_READ,
    /** It could not be read: a password protects it. */
    LOCKED,
    /** It could not be read: it is broken, or in an encoding that is not known. */
    DAMAGED,
    /** It could not be read: reading took too long. */
    TOO_LONG,
    /** It could not be read: it is too large, or nested too deep. */
    TOO_LARGE;

    /** Whether the search finds the file by its text. */
    public boolean isFound() {
        return this == READ || this == CUT;
    }

    /** Whether somebody who expects the file to be found by its text should be told. */
    public boolean isWorthSaying() {
        return !isFound() && this != WAITING && this != NOT_READ;
    }
}
