package org.ozonenet.directory;

import java.util.Locale;

/**
 * A language in which somebody can be talked to.
 *
 * @param tag BCP 47 language, without region: {@code ru}, {@code lo}
 * @param level how well
 */
public record SpokenLanguage(String tag, Level level) {

    public SpokenLanguage {
        if (!tag.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException("'%s' is not a language tag of two or three letters".formatted(tag));
        }
    }

    /** How well. */
    public enum Level {
        /** Enough for numbers, names and dates. */
        BASIC,
        /** Enough to settle a case. */
        WORKING,
        /** Without effort. */
        FLUENT
    }

    /** The name of the language for a reader. */
    public String name(Locale reader) {
        return Locale.of(tag).getDisplayLanguage(reader);
    }
}
