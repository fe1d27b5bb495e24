package org.ozonenet.meetings.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.meetings.MeetingDates;
import org.ozonenet.meetings.Texts;
import org.ozonenet.meetings.Venue;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Institutions;
import org.ozonenet.shell.Reader;

/** The facts of a meeting in the words of the reader: days, places, countries, institutions. */
@SpringComponent
public class MeetingWords {

    private final Reader reader;
    private final Countries countries;
    private final Institutions institutions;

    MeetingWords(Reader reader, Countries countries, Institutions institutions) {
        this.reader = reader;
        this.countries = countries;
        this.institutions = institutions;
    }

    Locale locale() {
        return reader.locale();
    }

    /** The text in the reader's language. */
    public String in(LocalizedText text) {
        return text.in(reader.lang());
    }

    String days(MeetingDates dates) {
        var first = dates.first();
        var last = dates.last();
        return first == null || last == null
                ? String.valueOf(dates.year())
                : reader.formats().days(first, last);
    }

    /** City and country as far as they are known, else the words for online or unknown. */
    String place(Venue venue, Texts texts) {
        var country = venue.country();
        var city = venue.city();
        if (country == null) {
            return texts.text(venue.mode() == Venue.Mode.ONLINE ? "meetings.mode.ONLINE" : "meetings.place.not-stated");
        }
        return city == null ? country(country) : texts.text("meetings.place", in(city), country(country));
    }

    /** The name of a country in the reader's language. */
    public String country(Iso2 country) {
        return countries.name(country, reader.lang());
    }

    /** In the alphabet of the reader's language. */
    List<Iso2> sorted(Collection<Iso2> codes) {
        var order = java.text.Collator.getInstance(reader.locale());
        return codes.stream()
                .sorted((a, b) -> order.compare(country(a), country(b)))
                .toList();
    }

    /** The names of institutions; a key that is not in the reference data stands for itself. */
    String institutions(List<String> keys) {
        return keys.stream()
                .map(key -> institutions.find(key).map(found -> found.name()).orElse(key))
                .collect(Collectors.joining("; "));
    }

    String networks(Collection<NetworkId> networks, Texts texts) {
        return networks.stream()
                .sorted()
                .map(network -> texts.text("common.network." + network.value()))
                .collect(Collectors.joining(" · "));
    }
}
