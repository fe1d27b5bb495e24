package org.ozonenet.directory.bring;

/**
 * Why a row is refused, or doubted.
 *
 * @param kind what is wrong
 * @param detail the text that is wrong, the line that says the same, or the name of the entry that is there already
 */
public record Fault(Kind kind, String detail) {

    private static final int LONGEST = 80;

    public Fault {
        detail = detail.length() > LONGEST ? detail.substring(0, LONGEST) + "…" : detail;
    }

    /** What is wrong. */
    public enum Kind {
        NAME_MISSING,
        TEXT_TOO_LONG,
        KIND_UNKNOWN,
        FUNCTION_MISSING,
        FUNCTION_UNKNOWN,
        COUNTRY_MISSING,
        COUNTRY_UNKNOWN,
        POST_UNKNOWN,
        POST_ELSEWHERE,
        LANGUAGE_UNKNOWN,
        ZONE_UNKNOWN,
        NUMBER_WRONG,
        ADDRESS_WRONG,
        FORMULA,
        TOO_MANY_CELLS,
        NOT_ALLOWED,
        LIKE_A_LINE,
        LIKE_AN_ENTRY,
        NOT_WRITTEN;

        /** Whether the row can be taken all the same, if somebody says so. */
        public boolean isDoubt() {
            return this == LIKE_A_LINE || this == LIKE_AN_ENTRY;
        }
    }
}
