package org.ozonenet.reference;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;

/**
 * A country as the networks know it.
 *
 * @param iso2 code; XK for Kosovo is user-assigned, see {@link #groupDoubt()}
 * @param iso3 three-letter code, or null where there is none
 * @param name UN short name in English, Russian and Chinese
 * @param alsoKnownAs other names that people use, in any script, for search
 * @param profiled whether the facts beyond name and group were looked up; false for countries that only occur
 * @param group timetable of the Kigali Amendment, or null for a territory that is no party of its own
 * @param groupDoubt how well class and group stand
 * @param article5 Article 5 status over time, earliest first; empty for a territory
 * @param highAmbientTemperature whether Appendix II of decision XXVIII/2 lists it
 * @param kigali ratification of the Kigali Amendment
 * @param languages official languages as BCP 47 tags
 * @param zones time zones, the most used first
 * @param neighbours countries with a common land border
 * @param source where the facts come from
 * @param note what else is to be known, in English, or null
 */
public record Country(
        Iso2 iso2,
        @Nullable String iso3,
        LocalizedText name,
        List<String> alsoKnownAs,
        boolean profiled,
        @Nullable KigaliGroup group,
        Doubt groupDoubt,
        List<Article5Period> article5,
        boolean highAmbientTemperature,
        KigaliRatification kigali,
        List<String> languages,
        List<ZoneId> zones,
        List<Iso2> neighbours,
        String source,
        @Nullable String note) {

    public Country {
        alsoKnownAs = List.copyOf(alsoKnownAs);
        article5 = List.copyOf(article5);
        languages = List.copyOf(languages);
        zones = List.copyOf(zones);
        neighbours = List.copyOf(neighbours);
        if (neighbours.contains(iso2)) {
            throw new IllegalArgumentException("%s cannot be its own neighbour.".formatted(iso2));
        }
    }

    /** Whether it is classified as operating under paragraph 1 of Article 5 today. */
    public boolean isArticle5() {
        return group != null && group.isArticle5();
    }

    /** The Article 5 status in a year, or null where the record does not say. */
    public @Nullable Article5Period article5In(int year) {
        return article5.stream()
                .filter(period -> period.covers(year))
                .findFirst()
                .orElse(null);
    }
}
