package org.ozonenet.meetings;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.LocalizedText;

/**
 * How many persons took part, as the organisers reported. Null is a figure that was not stated; it is not zero.
 *
 * @param online of the total, those who joined from afar
 * @param covers what the figures count where that is more than this meeting, or null
 */
public record Figures(
        @Nullable Integer total,
        @Nullable Integer women,
        @Nullable Integer men,
        @Nullable Integer online,
        @Nullable Integer inPerson,
        @Nullable LocalizedText covers) {

    public Figures {
        if (Stream.of(total, women, men, online, inPerson).anyMatch(count -> count != null && count < 0)) {
            throw new IllegalArgumentException("A figure is below zero");
        }
        checkParts(total, women, men, "women and men");
        checkParts(total, online, inPerson, "online and in person");
    }

    /** Nothing was stated. */
    public static Figures none() {
        return new Figures(null, null, null, null, null, null);
    }

    public boolean isEmpty() {
        return total == null && women == null && men == null && online == null && inPerson == null;
    }

    private static void checkParts(
            @Nullable Integer total, @Nullable Integer one, @Nullable Integer other, String what) {
        if (total == null) {
            return;
        }
        if (one != null && other != null && one + other != total) {
            throw new IllegalArgumentException("%s: %d and %d do not make %d".formatted(what, one, other, total));
        }
        if ((one != null && one > total) || (other != null && other > total)) {
            throw new IllegalArgumentException("%s: more than the total of %d".formatted(what, total));
        }
    }
}
