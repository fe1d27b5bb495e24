package org.ozonenet.twinning.discussion;

import org.ozonenet.kernel.Id;

/**
 * Something that is to be said.
 *
 * @param id chosen when its form opens: said twice with the same, it is said once
 * @param text 1 to 4,000 characters
 * @param language of the text, as a language code
 */
public record Saying(String id, String text, String language) {

    public static final int LONGEST = 4_000;

    public Saying {
        Id.checked(id);
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("1 to %d characters are needed".formatted(LONGEST));
        }
    }
}
