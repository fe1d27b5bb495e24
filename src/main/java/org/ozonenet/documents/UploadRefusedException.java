package org.ozonenet.documents;

import java.util.List;

/** A file was not taken, and nothing of it was kept. Carries why, as a screen can say it in the reader's language. */
public class UploadRefusedException extends RuntimeException {

    /** Why. Each has its sentence under {@code documents.refused.} and the name. */
    public enum Reason {
        /** More bytes than one file may have; argument: the limit in megabytes. */
        TOO_LARGE,
        /** No bytes at all. */
        EMPTY,
        /** Nothing of the name is left after cleaning, or it has no ending. */
        NO_NAME,
        /** A kind of file that is not taken; argument: the ending. */
        TYPE_NOT_ALLOWED,
        /** The bytes are something else than name or stated type say; arguments: the name, what the bytes are. */
        NOT_WHAT_IT_SAYS,
        /** An office file that carries programs. */
        MACROS,
        /** It cannot be read: cut off, encrypted or broken. */
        DAMAGED,
        /** It unpacks to far more than it is. */
        SWELLS,
        /** A picture that unpacks to more than any camera makes; argument: the limit in millions of pixels. */
        TOO_MANY_PIXELS,
        /** An archive with something in it that would not be taken by itself; argument: the name inside. */
        FORBIDDEN_INSIDE
    }

    private final Reason reason;
    private final List<Object> arguments;

    UploadRefusedException(Reason reason, Object... arguments) {
        super(reason + " " + List.of(arguments));
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public Reason reason() {
        return reason;
    }

    /** What the sentence needs, see {@link Reason}. */
    public List<Object> arguments() {
        return arguments;
    }
}
