package org.ozonenet.directory.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ozonenet.reference.Countries;

/** The languages that somebody in the directory can be asked for: the official ones of all countries, and a few more. */
final class LanguageNames {

    private static final List<String> BESIDE = List.of("en", "ru", "zh", "fr", "es", "ar");

    private LanguageNames() {}

    static List<String> tags(Countries countries) {
        var official = countries.all().stream()
                .flatMap(country -> country.languages().stream())
                .map(tag -> Locale.forLanguageTag(tag).getLanguage());
        return Stream.concat(BESIDE.stream(), official.sorted())
                .filter(tag -> tag.matches("[a-z]{2,3}"))
                .distinct()
                .toList();
    }
}
