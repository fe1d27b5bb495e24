package org.ozonenet.reference.calendars;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.reference.Certainty;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Doubt;
import org.ozonenet.reference.files.ReferenceFiles;
import org.ozonenet.reference.files.Row;
import org.springframework.stereotype.Component;

/** The working calendars of the countries. */
@Component
public class Calendars {

    private final Countries countries;
    private final Map<Iso2, WorkingCalendar> calendars = new TreeMap<>();

    Calendars(ReferenceFiles files, Countries countries) {
        this.countries = countries;
        var names = names(files);
        files.table(
                        "working-weeks.csv",
                        "country",
                        "zone",
                        "weekend",
                        "from",
                        "until",
                        "first_year",
                        "last_year",
                        "certainty",
                        "remark",
                        "source")
                .unique("country")
                .each(row -> {
                    var calendar = week(row);
                    calendars.put(calendar.country(), calendar);
                });
        Map<Iso2, List<Holiday>> holidays = new HashMap<>();
        files.table("holidays.csv", "country", "day", "key", "kind", "certainty", "remark")
                .unique("country", "day")
                .each(row -> {
                    var country = country(row);
                    holidays.computeIfAbsent(country, none -> new ArrayList<>()).add(holiday(row, names, country));
                });
        calendars.replaceAll((country, calendar) -> calendar.with(holidays.getOrDefault(country, List.of())));
    }

    /** The calendar of a country, if its holidays were looked up. */
    public Optional<WorkingCalendar> find(Iso2 country) {
        return Optional.ofNullable(calendars.get(country));
    }

    /**
     * The calendar of a country; where its holidays were not looked up, one that knows of Saturday and Sunday only and
     * says so in its doubt.
     */
    public WorkingCalendar of(Iso2 country) {
        return find(country)
                .orElseGet(() -> new WorkingCalendar(
                        country,
                        countries
                                .find(country)
                                .flatMap(known -> known.zones().stream().findFirst())
                                .orElse(ZoneOffset.UTC),
                        EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                        LocalTime.of(9, 0),
                        LocalTime.of(17, 0),
                        Map.of(),
                        0,
                        0,
                        new Doubt(Certainty.UNKNOWN, "Holidays were not looked up: only Saturday and Sunday count.")));
    }

    /** All that were looked up, by country. */
    public Collection<WorkingCalendar> all() {
        return List.copyOf(calendars.values());
    }

    private static Map<String, LocalizedText> names(ReferenceFiles files) {
        Map<String, LocalizedText> names = new HashMap<>();
        files.table("holiday-names.csv", "key", "name_en", "name_ru", "name_zh")
                .unique("key")
                .each(row -> names.put(
                        row.text("key"),
                        LocalizedText.of(row.text("name_en"), row.text("name_ru"), row.text("name_zh"))));
        return names;
    }

    private WorkingCalendar week(Row row) {
        var country = row.iso2("country");
        if (!countries.knows(country)) {
            throw new IllegalArgumentException("country: '%s' is not in countries.csv.".formatted(country));
        }
        return new WorkingCalendar(
                country,
                ZoneId.of(row.text("zone")),
                weekend(row),
                time(row, "from"),
                time(row, "until"),
                Map.of(),
                row.needDecimal("first_year").intValueExact(),
                row.needDecimal("last_year").intValueExact(),
                new Doubt(row.one("certainty", Certainty.class), row.optional("remark")));
    }

    private static Set<DayOfWeek> weekend(Row row) {
        var days = row.several("weekend", DayOfWeek.class);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("weekend is empty.");
        }
        return EnumSet.copyOf(days);
    }

    private static LocalTime time(Row row, String column) {
        try {
            return LocalTime.parse(row.text(column));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "%s: '%s' is not a time of day (08:30).".formatted(column, row.raw(column)), e);
        }
    }

    private Iso2 country(Row row) {
        var country = row.iso2("country");
        if (!calendars.containsKey(country)) {
            throw new IllegalArgumentException("country: '%s' is not in working-weeks.csv.".formatted(country));
        }
        return country;
    }

    private Holiday holiday(Row row, Map<String, LocalizedText> names, Iso2 country) {
        var key = row.text("key");
        var name = names.get(key);
        if (name == null) {
            throw new IllegalArgumentException("key: '%s' is not in holiday-names.csv.".formatted(key));
        }
        row.text("day");
        var day = row.date("day");
        if (day == null || !of(country).covers(day)) {
            throw new IllegalArgumentException("day: outside the years that working-weeks.csv states.");
        }
        return new Holiday(
                LocalDate.from(day),
                key,
                name,
                row.one("kind", Kind.class) == Kind.WORKING_DAY,
                new Doubt(row.one("certainty", Certainty.class), row.optional("remark")));
    }

    private enum Kind {
        HOLIDAY,
        WORKING_DAY
    }
}
