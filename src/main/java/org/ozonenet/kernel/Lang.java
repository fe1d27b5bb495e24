package org.ozonenet.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A language in which the portal speaks. English is the one that stands in where another has no text. */
public enum Lang {
    EN(Locale.ENGLISH, "English"),
    RU(Locale.forLanguageTag("ru"), "Русский"),
    ZH(Locale.SIMPLIFIED_CHINESE, "中文");

    private final Locale locale;
    private final String ownName;

    Lang(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    /** The locale with which texts, dates and numbers are made. */
    public Locale locale() {
        return locale;
    }

    /** The name of the language in itself, as a language menu shows it. */
    public String ownName() {
        return ownName;
    }

    /** The two-letter code in small letters, as in file names and page addresses. */
    public String code() {
        return locale.getLanguage();
    }

    /** The portal's language for a locale: by language code; English for every other. */
    public static Lang of(Locale locale) {
        return Arrays.stream(values())
                .filter(lang -> lang.code().equals(locale.getLanguage()))
                .findFirst()
                .orElse(EN);
    }

    /** The locales of all languages, English first. */
    public static List<Locale> locales() {
        return Arrays.stream(values()).map(Lang::locale).toList();
    }
}
