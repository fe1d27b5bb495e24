package org.ozonenet.meetings.registration;

/**
 * What a participant needs, which nobody but the organisers has to know, and they only until the meeting is over. Each
 * is empty where nothing was said.
 *
 * @param visa what a letter for a visa needs, in the participant's words
 */
public record SensitiveNeeds(String dietary, String access, String visa) {

    private static final int LONGEST = 1_000;

    public SensitiveNeeds {
        dietary = checked(dietary);
        access = checked(access);
        visa = checked(visa);
    }

    public static SensitiveNeeds none() {
        return new SensitiveNeeds("", "", "");
    }

    public boolean isEmpty() {
        return dietary.isEmpty() && access.isEmpty() && visa.isEmpty();
    }

    /** Never what it says: this would end in a log. */
    @Override
    public String toString() {
        return "SensitiveNeeds[…]";
    }

    private static String checked(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("More than %d characters".formatted(LONGEST));
        }
        return text.strip();
    }
}
