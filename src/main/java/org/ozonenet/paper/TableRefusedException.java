package org.ozonenet.paper;

/** A file that is not read at all. */
public final class TableRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why a file is not read. */
    public enum Reason {
        /** Not a table, workbook or contact card by its contents. */
        UNKNOWN_FORM,
        /** Damaged. */
        BROKEN,
        /** More bytes, packed or unpacked, than are read. */
        TOO_LARGE,
        /** More rows or columns than are read. */
        TOO_MANY,
        /** Text that is not UTF-8. */
        NOT_UTF8,
        /** Macros, links to other files, or XML that declares entities. */
        DANGEROUS,
        /** Nothing is in it below the head. */
        EMPTY
    }

    public TableRefusedException(Reason reason) {
        super("The file is refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
