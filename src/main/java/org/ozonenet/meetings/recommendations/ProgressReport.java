package org.ozonenet.meetings.recommendations;

/**
 * What a country reports. Everybody signed in can read it (TLP:GREEN).
 *
 * @param text what was done, or why the recommendation does not apply; may be empty for the other states
 */
public record ProgressReport(ProgressState state, String text) {

    public static final int LONGEST = 2_000;

    public ProgressReport {
        text = text.strip();
        if (state == ProgressState.NOT_REPORTED) {
            throw new IllegalArgumentException("A report says something");
        }
        if (state == ProgressState.NOT_APPLICABLE && text.isEmpty()) {
            throw new IllegalArgumentException("That a recommendation does not apply needs its reason");
        }
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A report has at most %d characters".formatted(LONGEST));
        }
    }
}
