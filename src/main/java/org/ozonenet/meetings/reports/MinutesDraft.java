package org.ozonenet.meetings.reports;

/**
 * A text for the minutes.
 *
 * @param place as the entry names it
 * @param revision of the text that the writer had before them
 */
public record MinutesDraft(String place, int revision, String text) {

    public static final int LONGEST = 20_000;

    public MinutesDraft {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A text of the minutes has at most %d characters".formatted(LONGEST));
        }
    }
}
