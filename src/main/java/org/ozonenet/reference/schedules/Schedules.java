package org.ozonenet.reference.schedules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.reference.AnnexGroup;
import org.ozonenet.reference.Certainty;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Country;
import org.ozonenet.reference.Doubt;
import org.ozonenet.reference.KigaliGroup;
import org.ozonenet.reference.files.ReferenceFiles;
import org.ozonenet.reference.files.Row;
import org.springframework.stereotype.Component;

/** The control schedules of the Protocol and what goes with them. */
@Component
public class Schedules {

    private final Countries countries;
    private final List<Schedule> schedules;
    private final List<Deferral> deferrals;
    private final List<Commitment> commitments;
    private final List<DatedDuty> duties;

    Schedules(ReferenceFiles files, Countries countries) {
        this.countries = countries;
        schedules = new ScheduleFiles(files).read();
        deferrals = files.table(
                        "compliance-deferrals.csv",
                        "id",
                        "decision",
                        "annex_group",
                        "parties",
                        "list_complete",
                        "from_year",
                        "to_year",
                        "certainty",
                        "remark",
                        "source")
                .unique("id")
                .map(this::deferral);
        commitments = files.table("kip-commitments.csv", "iso2", "year", "reduction", "certainty", "remark")
                .unique("iso2", "year")
                .map(this::commitment);
        duties = files.table(
                        "dated-duties.csv",
                        "id",
                        "article",
                        "from",
                        "yearly",
                        "text_en",
                        "text_ru",
                        "text_zh",
                        "certainty",
                        "remark",
                        "source")
                .unique("id")
                .map(Schedules::duty);
    }

    /** All, HFC and HCFC first. */
    public List<Schedule> all() {
        return schedules;
    }

    /** The schedule for a group of parties and a group of substances. */
    public Optional<Schedule> of(KigaliGroup parties, AnnexGroup group) {
        return schedules.stream()
                .filter(schedule ->
                        schedule.group() == group && schedule.parties().contains(parties))
                .findFirst();
    }

    /** The schedule of a country for a group of substances; empty for a territory that is no party of its own. */
    public Optional<Schedule> of(Iso2 country, AnnexGroup group) {
        return countries.find(country).map(Country::group).flatMap(parties -> of(parties, group));
    }

    /** The ceiling of a country on a day; empty where there is none yet. */
    public Optional<Step> level(Iso2 country, AnnexGroup group, Measure measure, LocalDate on) {
        return of(country, group).flatMap(schedule -> schedule.on(on, measure));
    }

    /** Reliefs from compliance review, those known only in part among them. */
    public List<Deferral> deferrals() {
        return deferrals;
    }

    /** What a country is said to have committed itself to in its implementation plan: unverified. */
    public Optional<Commitment> commitment(Iso2 country) {
        return commitments.stream()
                .filter(commitment -> commitment.country().equals(country))
                .findFirst();
    }

    /** The other duties with a date. */
    public List<DatedDuty> duties() {
        return duties;
    }

    private Deferral deferral(Row row) {
        var parties = row.iso2s("parties");
        parties.forEach(this::known);
        var from = row.number("from_year");
        var to = row.number("to_year");
        if (from == null || to == null || from > to) {
            throw new IllegalArgumentException("from_year and to_year must be given, in this order.");
        }
        return new Deferral(
                row.text("id"),
                row.text("decision"),
                AnnexGroup.of(row.text("annex_group")),
                parties,
                row.yes("list_complete"),
                from,
                to,
                doubt(row),
                row.text("source"));
    }

    private Commitment commitment(Row row) {
        var year = row.number("year");
        if (year == null) {
            throw new IllegalArgumentException("year is empty.");
        }
        return new Commitment(known(row.iso2("iso2")), year, row.needDecimal("reduction"), doubt(row));
    }

    private static DatedDuty duty(Row row) {
        var yearly = row.optional("yearly");
        return new DatedDuty(
                row.text("id"),
                row.optional("article"),
                row.date("from"),
                yearly == null ? null : dayOfYear(yearly),
                LocalizedText.of(row.text("text_en"), row.text("text_ru"), row.text("text_zh")),
                doubt(row),
                row.text("source"));
    }

    private static MonthDay dayOfYear(String text) {
        try {
            return MonthDay.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("yearly: '%s' is not a day of the year (--12-31).".formatted(text), e);
        }
    }

    private Iso2 known(Iso2 country) {
        if (!countries.knows(country)) {
            throw new IllegalArgumentException("'%s' is not in countries.csv.".formatted(country));
        }
        return country;
    }

    private static Doubt doubt(Row row) {
        return new Doubt(row.one("certainty", Certainty.class), row.optional("remark"));
    }
}
