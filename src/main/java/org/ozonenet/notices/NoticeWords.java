package org.ozonenet.notices;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.reference.Countries;
import org.springframework.stereotype.Component;

/** Puts notices into words. Works without a page, because mails are written where there is none. */
@Component
class NoticeWords {

    private static final String TEXTS = "vaadin-i18n.translations";
    private static final ResourceBundle.Control ENGLISH_STANDS_IN =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Countries countries;

    NoticeWords(Countries countries) {
        this.countries = countries;
    }

    String sentence(Notice notice, Lang lang) {
        return text(
                notice.sentence(),
                lang,
                notice.arguments().stream()
                        .map(argument -> word(argument, lang))
                        .toArray());
    }

    String text(String key, Lang lang, Object... arguments) {
        var locale = Locale.of(lang.code());
        try {
            var pattern =
                    ResourceBundle.getBundle(TEXTS, locale, ENGLISH_STANDS_IN).getString(key);
            return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("No text stands under " + key, e);
        }
    }

    private String word(NoticeArgument argument, Lang lang) {
        return switch (argument) {
            case NoticeArgument.Text(String text) -> text;
            case NoticeArgument.Word(String key) -> text(key, lang);
            case NoticeArgument.OfCountry(Iso2 country) -> countries.name(country, lang);
            case NoticeArgument.OfNetwork(NetworkId network) -> text("common.network." + network.value(), lang);
            case NoticeArgument.Day(LocalDate day) ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(lang.locale())
                        .format(day);
            case NoticeArgument.Moment(Instant moment) ->
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                                .withLocale(lang.locale())
                                .format(moment.atZone(ZoneOffset.UTC))
                        + " UTC";
        };
    }
}
