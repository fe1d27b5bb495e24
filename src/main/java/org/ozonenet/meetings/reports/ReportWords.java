package org.ozonenet.meetings.reports;

import java.text.Collator;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.meetings.MeetingDates;
import org.ozonenet.meetings.Venue;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Institutions;
import org.ozonenet.shell.Formats;
import org.springframework.context.MessageSource;

/** Speaks the language of one report. */
public final class ReportWords {

    private final Lang lang;
    private final MessageSource texts;
    private final Countries countries;
    private final Institutions institutions;

    ReportWords(Lang lang, MessageSource texts, Countries countries, Institutions institutions) {
        this.lang = lang;
        this.texts = texts;
        this.countries = countries;
        this.institutions = institutions;
    }

    public Lang lang() {
        return lang;
    }

    /** The text of a translation key. */
    public String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, lang.locale());
    }

    public String in(LocalizedText text) {
        return text.in(lang);
    }

    public String country(Iso2 country) {
        return countries.name(country, lang);
    }

    /** In the alphabet of the report's language. */
    public List<String> countries(Collection<Iso2> codes) {
        return codes.stream()
                .map(this::country)
                .sorted(Collator.getInstance(lang.locale()))
                .toList();
    }

    /** The names of institutions; a key that is not in the reference data stands for itself. */
    public List<String> institutions(List<String> keys) {
        return keys.stream()
                .map(key -> institutions.find(key).map(found -> found.name()).orElse(key))
                .collect(Collectors.toList());
    }

    /** Dates at the venue. */
    public Formats formats(MeetingDates dates) {
        return new Formats(lang.locale(), dates.zone());
    }

    public String days(MeetingDates dates) {
        var first = dates.first();
        var last = dates.last();
        return first == null || last == null
                ? String.valueOf(dates.year())
                : formats(dates).days(first, last);
    }

    /** City and country as far as they are known, else the words for online or unknown. */
    public String place(Venue venue) {
        var country = venue.country();
        var city = venue.city();
        if (country == null) {
            return text(venue.mode() == Venue.Mode.ONLINE ? "meetings.mode.ONLINE" : "meetings.place.not-stated");
        }
        return city == null ? country(country) : text("meetings.place", in(city), country(country));
    }
}
