package org.ozonenet.directory.bring;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ozonenet.directory.ContactFunction;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.reference.BorderPost;
import org.ozonenet.reference.BorderPosts;
import org.ozonenet.reference.Countries;
import org.springframework.stereotype.Component;

/** What words in a file mean: countries, functions, languages and posts, by code or by name in three languages. */
@Component
class RowWords {

    private final Map<String, Iso2> countryNames = new HashMap<>();
    private final Map<String, ContactFunction> functionNames = new HashMap<>();
    private final Map<String, String> languageNames = new HashMap<>();
    private final Map<String, BorderPost> postNames = new HashMap<>();
    private final Countries countries;

    RowWords(Countries countries, BorderPosts posts, I18NProvider texts) {
        this.countries = countries;
        for (var country : countries.all()) {
            countryNames.put(plain(country.iso2().value()), country.iso2());
            country.name().texts().values().forEach(name -> countryNames.put(plain(name), country.iso2()));
            country.alsoKnownAs().forEach(name -> countryNames.putIfAbsent(plain(name), country.iso2()));
            var iso3 = country.iso3();
            if (iso3 != null) {
                countryNames.put(plain(iso3), country.iso2());
            }
            var english = Locale.of("", country.iso2().value()).getDisplayCountry(Locale.ENGLISH);
            countryNames.putIfAbsent(plain(english), country.iso2());
        }
        for (var function : ContactFunction.values()) {
            functionNames.put(plain(function.name()), function);
            for (var lang : Lang.values()) {
                functionNames.put(
                        plain(texts.getTranslation("directory.function." + function.name(), lang.locale())), function);
            }
        }
        functionNames.put("ozone officer", ContactFunction.NOO);
        functionNames.put("ноо", ContactFunction.NOO);
        for (var tag : Locale.getISOLanguages()) {
            for (var lang : Lang.values()) {
                languageNames.putIfAbsent(plain(Locale.of(tag).getDisplayLanguage(lang.locale())), tag);
            }
            languageNames.put(tag, tag);
        }
        for (var post : posts.all()) {
            postNames.put(plain(post.id().value()), post);
            postNames.putIfAbsent(plain(post.label()), post);
            for (var side : post.sides()) {
                postNames.putIfAbsent(plain(side.name()), post);
                side.names().forEach(name -> postNames.putIfAbsent(plain(name.text()), post));
            }
        }
    }

    Optional<Iso2> country(String text) {
        return Optional.ofNullable(countryNames.get(plain(text)));
    }

    Optional<ContactFunction> function(String text) {
        return Optional.ofNullable(functionNames.get(plain(text)));
    }

    /** A language tag. */
    Optional<String> language(String text) {
        return Optional.ofNullable(languageNames.get(plain(text)));
    }

    Optional<BorderPost> post(String text) {
        return Optional.ofNullable(postNames.get(plain(text)));
    }

    /** The time zone most used in the country. */
    java.time.ZoneId zone(Iso2 country) {
        return countries.find(country).stream()
                .flatMap(found -> found.zones().stream())
                .findFirst()
                .orElse(java.time.ZoneOffset.UTC);
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replaceAll("\\s+", " ");
    }
}
