package org.ozonenet.twinning.enquiries;

/** Words that somebody wrote beside a step. */
final class Words {

    private static final int LONGEST = 4_000;

    private Words() {}

    /** @throws IllegalArgumentException if there are none, or too many */
    static String checked(String text) {
        var words = text.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new IllegalArgumentException("1 to %d characters are needed".formatted(LONGEST));
        }
        return words;
    }
}
