package org.ozonenet.reference;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.reference.files.ReferenceFiles;
import org.ozonenet.reference.files.Row;
import org.springframework.stereotype.Component;

/** All countries that occur in the portal. */
@Component
public class Countries {

    private static final Set<String> ISO_CODES = Set.of(Locale.getISOCountries());
    /** Kosovo under Security Council resolution 1244: not in ISO 3166-1, needed for border posts. */
    private static final String USER_ASSIGNED = "XK";

    private final Map<Iso2, Country> countries = new TreeMap<>();

    Countries(ReferenceFiles files) {
        var periods = new Article5History(files);
        Map<Iso2, Row> rows = new HashMap<>();
        files.table(
                        "countries.csv",
                        "iso2",
                        "iso3",
                        "name_en",
                        "name_ru",
                        "name_zh",
                        "also_known_as",
                        "kind",
                        "kigali_group",
                        "group_certainty",
                        "group_remark",
                        "hat_listed",
                        "kigali_state",
                        "kigali_deposited",
                        "kigali_certainty",
                        "kigali_remark",
                        "languages",
                        "zones",
                        "neighbours",
                        "source",
                        "note")
                .unique("iso2")
                .each(row -> {
                    var country = read(row, periods);
                    countries.put(country.iso2(), country);
                    rows.put(country.iso2(), row);
                });
        countries.values().forEach(country -> checkNeighbours(country, rows));
        periods.checkAgainst(this);
    }

    /** The country of that code, if it occurs. */
    public Optional<Country> find(Iso2 iso2) {
        return Optional.ofNullable(countries.get(iso2));
    }

    /** Whether a country of that code occurs. */
    public boolean knows(Iso2 iso2) {
        return countries.containsKey(iso2);
    }

    /** All, by code. */
    public Collection<Country> all() {
        return List.copyOf(countries.values());
    }

    /** All whose facts were looked up, in the alphabet of the language. */
    public List<Country> profiled(Lang lang) {
        var collator = java.text.Collator.getInstance(lang.locale());
        return countries.values().stream()
                .filter(Country::profiled)
                .sorted(Comparator.comparing(country -> country.name().in(lang), collator))
                .toList();
    }

    /** The UN short name in that language; the code itself for a country that does not occur. */
    public String name(Iso2 iso2, Lang lang) {
        var country = countries.get(iso2);
        return country == null ? iso2.value() : country.name().in(lang);
    }

    /** The countries with a common land border, as far as they occur. */
    public List<Country> neighbours(Iso2 iso2) {
        return find(iso2).stream()
                .flatMap(country -> country.neighbours().stream())
                .flatMap(code -> find(code).stream())
                .toList();
    }

    private Country read(Row row, Article5History periods) {
        var iso2 = row.iso2("iso2");
        if (!ISO_CODES.contains(iso2.value()) && !iso2.value().equals(USER_ASSIGNED)) {
            throw new IllegalArgumentException("iso2: '%s' is not a code of ISO 3166-1.".formatted(iso2));
        }
        var iso3 = row.optional("iso3");
        if (iso3 != null && !iso3.equals(Locale.of("", iso2.value()).getISO3Country())) {
            throw new IllegalArgumentException("iso3: '%s' does not belong to %s.".formatted(iso3, iso2));
        }
        var group = row.optional("kigali_group");
        return new Country(
                iso2,
                iso3,
                LocalizedText.of(row.text("name_en"), row.text("name_ru"), row.text("name_zh")),
                row.list("also_known_as"),
                row.one("kind", Kind.class) == Kind.PROFILE,
                group == null ? null : KigaliGroup.of(group),
                new Doubt(row.one("group_certainty", Certainty.class), row.optional("group_remark")),
                periods.of(iso2),
                row.yes("hat_listed"),
                new KigaliRatification(
                        row.one("kigali_state", KigaliRatification.State.class),
                        row.date("kigali_deposited"),
                        new Doubt(row.one("kigali_certainty", Certainty.class), row.optional("kigali_remark"))),
                row.list("languages").stream().map(Countries::language).toList(),
                row.list("zones").stream().map(Countries::zone).toList(),
                row.iso2s("neighbours"),
                row.text("source"),
                row.optional("note"));
    }

    private void checkNeighbours(Country country, Map<Iso2, Row> rows) {
        for (var code : country.neighbours()) {
            var other = countries.get(code);
            var row = rows.get(country.iso2());
            if (row == null) {
                continue;
            }
            if (other == null) {
                row.problem("neighbours: '%s' is not in the file.".formatted(code));
            } else if (other.profiled() && !other.neighbours().contains(country.iso2())) {
                row.problem("neighbours: %s is named, but the row of %s does not name %s."
                        .formatted(code, code, country.iso2()));
            }
        }
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("zones: '%s' is not a time zone of tzdata.".formatted(id), e);
        }
    }

    private static String language(String tag) {
        var language = Locale.forLanguageTag(tag).getLanguage();
        if (language.isEmpty()) {
            throw new IllegalArgumentException("languages: '%s' is not a language tag.".formatted(tag));
        }
        return tag;
    }

    private enum Kind {
        PROFILE,
        NAME,
        TERRITORY
    }

    /** For checks of other files: the country, or a refusal. */
    Country require(String column, @Nullable Iso2 iso2) {
        var country = iso2 == null ? null : countries.get(iso2);
        if (country == null) {
            throw new IllegalArgumentException("%s: '%s' is not in countries.csv.".formatted(column, iso2));
        }
        return country;
    }
}
