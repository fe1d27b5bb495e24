package org.ozonenet.twinning.incidents;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.reference.BorderPost;
import org.ozonenet.reference.BorderPosts;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.identifier.Gases;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Incidents of the reader's own side as tables for those outside who ask for them. A party reports its own cases; those
 * that others reported in an exchange are not in these tables.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class IncidentExports {

    /** Who asks for it. */
    public enum Layout {
        /**
         * The columns of the list of cases that parties reported to the Ozone Secretariat (decision XIV/7, paragraph 7),
         * as country profiles on its site show them: confirmed cases only, without persons and papers. The online form
         * itself was not seen.
         */
        OZONE_SECRETARIAT,
        /**
         * What customs networks ask of a seizure, without names as the world customs data base does: the order of fields
         * is ours, made from public descriptions; the form of the data base itself is not public.
         */
        CUSTOMS_NETWORK
    }

    private static final List<String> SECRETARIAT = List.of(
            "Party",
            "Seizure date",
            "Substances traded",
            "Volume",
            "Importing/exporting country",
            "Illegal trade details",
            "Action taken",
            "Remarks");

    private static final List<String> CUSTOMS = List.of(
            "Reference",
            "Date",
            "Country",
            "Location",
            "Direction",
            "Country of departure",
            "Country of transit",
            "Country of destination",
            "Means of transport",
            "Concealment",
            "Detection",
            "Declared as",
            "Identified as",
            "Tariff code",
            "Quantity (kg net)",
            "Packages",
            "Packaging",
            "Seized (kg net)",
            "Measure",
            "Follow-up");

    private final Incidents incidents;
    private final Gases gases;
    private final Countries countries;
    private final BorderPosts posts;

    IncidentExports(Incidents incidents, Gases gases, Countries countries, BorderPosts posts) {
        this.incidents = incidents;
        this.gases = gases;
        this.countries = countries;
        this.posts = posts;
    }

    /** The table with its head, in English; a row for each incident of the own side, nothing for others. */
    public List<List<String>> table(Layout layout) {
        var rows = new ArrayList<List<String>>();
        rows.add(layout == Layout.OZONE_SECRETARIAT ? SECRETARIAT : CUSTOMS);
        own(layout)
                .map(line -> layout == Layout.OZONE_SECRETARIAT ? secretariat(line) : customs(line))
                .forEach(rows::add);
        return rows;
    }

    private Stream<IncidentLine> own(Layout layout) {
        return incidents.mine().stream()
                .filter(IncidentLine::mine)
                .filter(line -> layout != Layout.OZONE_SECRETARIAT
                        || line.facts()
                                .choice(IncidentField.STATUS, Suspicion.class)
                                .filter(Suspicion.CONFIRMED::equals)
                                .isPresent());
    }

    private List<String> secretariat(IncidentLine line) {
        var facts = line.facts();
        return List.of(
                country(line.country()),
                facts.text(IncidentField.SEIZED_ON).orElseGet(() -> day(line)),
                gas(facts, IncidentField.IDENTIFIED)
                        .or(() -> gas(facts, IncidentField.DECLARED))
                        .orElse(""),
                volume(facts),
                Stream.of(IncidentField.ORIGIN, IncidentField.VIA, IncidentField.DESTINATION)
                        .flatMap(field -> facts.country(field).stream())
                        .map(this::country)
                        .distinct()
                        .reduce((one, other) -> one + " / " + other)
                        .orElse(""),
                joined(
                        word(facts, IncidentField.MEANS),
                        word(facts, IncidentField.TRICK),
                        gas(facts, IncidentField.DECLARED).map(name -> "declared as " + name),
                        word(facts, IncidentField.DETECTION).map(how -> "found by " + how)),
                joined(
                        word(facts, IncidentField.SEIZURE),
                        word(facts, IncidentField.COURT),
                        word(facts, IncidentField.DISPOSAL)),
                place(line));
    }

    private List<String> customs(IncidentLine line) {
        var facts = line.facts();
        return List.of(
                "%s-%d-%d"
                        .formatted(
                                line.country(),
                                line.reportedAt().atZone(ZoneOffset.UTC).getYear(),
                                line.number()),
                facts.text(IncidentField.SEIZED_ON).orElseGet(() -> day(line)),
                line.country().value(),
                place(line),
                word(facts, IncidentField.DIRECTION).orElse(""),
                facts.text(IncidentField.ORIGIN).orElse(""),
                facts.text(IncidentField.VIA).orElse(""),
                facts.text(IncidentField.DESTINATION).orElse(""),
                word(facts, IncidentField.MEANS).orElse(""),
                word(facts, IncidentField.TRICK).orElse(""),
                word(facts, IncidentField.DETECTION).orElse(""),
                gas(facts, IncidentField.DECLARED).orElse(""),
                gas(facts, IncidentField.IDENTIFIED).orElse(""),
                facts.text(IncidentField.CODE).orElse(""),
                number(facts.kilograms(IncidentField.QUANTITY)),
                facts.text(IncidentField.PACKAGES).orElse(""),
                word(facts, IncidentField.PACKAGING).orElse(""),
                number(facts.kilograms(IncidentField.SEIZED)),
                word(facts, IncidentField.SEIZURE).orElse(""),
                joined(word(facts, IncidentField.COURT), word(facts, IncidentField.DISPOSAL)));
    }

    private String place(IncidentLine line) {
        return line.facts().post().flatMap(posts::find).map(BorderPost::label).orElse("");
    }

    /** Known gases only: what else was declared is free text, in which a name could stand. */
    private Optional<String> gas(IncidentFacts facts, IncidentField field) {
        return facts.text(field).flatMap(gases::find).map(gas -> gas.name());
    }

    private String country(Iso2 country) {
        return countries.name(country, Lang.EN);
    }

    private static String volume(IncidentFacts facts) {
        var mass = facts.kilograms(IncidentField.SEIZED).or(() -> facts.kilograms(IncidentField.QUANTITY));
        return joined(
                mass.map(kg -> kg.stripTrailingZeros().toPlainString() + " kg"),
                facts.count(IncidentField.PACKAGES)
                        .map(count -> count + " "
                                + word(facts, IncidentField.PACKAGING).orElse("packages")));
    }

    private static String number(Optional<BigDecimal> mass) {
        return mass.map(kg -> kg.stripTrailingZeros().toPlainString()).orElse("");
    }

    private static String day(IncidentLine line) {
        return line.facts()
                .foundAt()
                .orElse(line.reportedAt())
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
    }

    private static Optional<String> word(IncidentFacts facts, IncidentField field) {
        return facts.text(field)
                .filter(field::takes)
                .map(text -> text.toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
    }

    @SafeVarargs
    private static String joined(Optional<String>... parts) {
        return Stream.of(parts)
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }
}
