package org.ozonenet.kernel;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * A text in one or more of the portal's languages.
 *
 * @param texts by language; English is always among them and none is blank
 */
public record LocalizedText(Map<Lang, String> texts) {

    public LocalizedText {
        if (!texts.containsKey(Lang.EN)) {
            throw new IllegalArgumentException("A text needs its English form: " + texts);
        }
        if (texts.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A text may not be blank in any language: " + texts);
        }
        texts = Map.copyOf(texts);
    }

    /** A text that exists in English only. */
    public static LocalizedText english(String text) {
        return new LocalizedText(Map.of(Lang.EN, text));
    }

    /** A text in all three languages. */
    public static LocalizedText of(String english, String russian, String chinese) {
        return new LocalizedText(Map.of(Lang.EN, english, Lang.RU, russian, Lang.ZH, chinese));
    }

    /** This text with one more language, or with another text in it. */
    public LocalizedText with(Lang lang, String text) {
        var more = new EnumMap<Lang, String>(texts);
        more.put(lang, text);
        return new LocalizedText(more);
    }

    /** The text in the language asked for, else in English. */
    public String in(Lang lang) {
        var text = texts.get(lang);
        return text != null ? text : texts.getOrDefault(Lang.EN, "");
    }

    /** The text in the reader's language, else in English. */
    public String in(Locale locale) {
        return in(Lang.of(locale));
    }

    /** Whether there is a text of its own in that language. */
    public boolean has(Lang lang) {
        return texts.containsKey(lang);
    }
}
