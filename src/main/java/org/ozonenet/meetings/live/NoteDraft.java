package org.ozonenet.meetings.live;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Id;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;

/**
 * A note as a rapporteur types it.
 *
 * @param sentAs drawn by the device: the same draft sent twice is one note
 * @param text 1 to 2,000 characters
 * @param lang of the text
 * @param countries to which it is addressed; may be empty
 * @param others to whom else, in words, at most 200 characters; may be empty
 * @param dueOn by which day, or null
 */
public record NoteDraft(
        String sentAs,
        NoteKind kind,
        String text,
        Lang lang,
        Set<Iso2> countries,
        String others,
        @Nullable LocalDate dueOn) {

    private static final int LONGEST = 2000;
    private static final int LONGEST_OTHERS = 200;

    public NoteDraft {
        Id.checked(sentAs);
        text = text.strip();
        others = others.strip();
        countries = Set.copyOf(countries);
        if (text.isEmpty() || text.length() > LONGEST || others.length() > LONGEST_OTHERS) {
            throw new IllegalArgumentException(
                    "A note has 1 to %d characters, its addressees at most %d".formatted(LONGEST, LONGEST_OTHERS));
        }
    }
}
