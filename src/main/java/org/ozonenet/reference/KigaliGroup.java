package org.ozonenet.reference;

/** Which timetable of the Kigali Amendment a party follows (decision XXVIII/2, paragraphs 1 and 2). */
public enum KigaliGroup {
    /** Not operating under Article 5, ordinary timetable. */
    NON_A5("nonA5"),
    /** Not operating under Article 5, later start: Belarus, Kazakhstan, Russian Federation, Tajikistan, Uzbekistan. */
    NON_A5_SPECIAL("nonA5-special"),
    /** Operating under Article 5, group 1. */
    A5_1("A5-1"),
    /** Operating under Article 5, group 2: the ten parties of paragraph 2. */
    A5_2("A5-2");

    private final String code;

    KigaliGroup(String code) {
        this.code = code;
    }

    /** The code in the reference files. */
    public String code() {
        return code;
    }

    /** Whether parties of this group operate under paragraph 1 of Article 5. */
    public boolean isArticle5() {
        return this == A5_1 || this == A5_2;
    }

    /**
     * The group of that code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static KigaliGroup of(String code) {
        for (var group : values()) {
            if (group.code.equals(code)) {
                return group;
            }
        }
        throw new IllegalArgumentException("'%s' is not a group: nonA5, nonA5-special, A5-1 or A5-2.".formatted(code));
    }
}
