package org.ozonenet.twinning.incidents.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ozonenet.access.PersonCard;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Persons;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.reference.BorderPost;
import org.ozonenet.reference.BorderPosts;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Country;
import org.ozonenet.reference.Network;
import org.ozonenet.reference.Networks;
import org.ozonenet.reference.PostId;
import org.ozonenet.reference.identifier.Comparison;
import org.ozonenet.reference.identifier.Gases;
import org.ozonenet.reference.substances.SubstanceId;
import org.ozonenet.shell.Reader;
import org.ozonenet.twinning.incidents.AlertContent;
import org.ozonenet.twinning.incidents.IncidentFacts;
import org.ozonenet.twinning.incidents.IncidentField;
import org.ozonenet.twinning.incidents.IncidentFigures;
import org.ozonenet.twinning.incidents.IncidentLine;

/** What stands on the pages of incidents, in the words of the reader. */
@SpringComponent
class IncidentWords {

    private final Reader reader;
    private final Countries countries;
    private final BorderPosts posts;
    private final Networks networks;
    private final Persons persons;
    private final Gases gases;
    private final I18NProvider texts;

    IncidentWords(
            Reader reader,
            Countries countries,
            BorderPosts posts,
            Networks networks,
            Persons persons,
            Gases gases,
            I18NProvider texts) {
        this.reader = reader;
        this.countries = countries;
        this.posts = posts;
        this.networks = networks;
        this.persons = persons;
        this.gases = gases;
        this.texts = texts;
    }

    String text(String key, Object... arguments) {
        return texts.getTranslation(key, reader.locale(), arguments);
    }

    String country(Iso2 country) {
        return countries.name(country, reader.lang());
    }

    String network(NetworkId network) {
        return networks.find(network)
                .map(found -> found.name().in(reader.lang()))
                .orElse(network.value());
    }

    List<NetworkId> networks() {
        return networks.all().stream().map(Network::id).toList();
    }

    String post(PostId post) {
        return posts.find(post).map(BorderPost::label).orElse(post.value());
    }

    String gas(SubstanceId gas) {
        return gases.name(gas);
    }

    List<String> gases() {
        return gases.names();
    }

    List<Iso2> allCountries() {
        return countries.all().stream()
                .map(Country::iso2)
                .sorted(Comparator.comparing(this::country))
                .toList();
    }

    /** The posts at a border of one of the countries: those between two of them first. */
    List<PostId> posts(Collection<Iso2> of) {
        return posts.all().stream()
                .filter(post -> post.sides().stream().anyMatch(side -> of.contains(side.country())))
                .sorted(Comparator.comparing((BorderPost post) -> post.sides().stream()
                                        .filter(side -> of.contains(side.country()))
                                        .count()
                                < 2)
                        .thenComparing(BorderPost::label))
                .map(BorderPost::id)
                .toList();
    }

    String person(PersonId person) {
        return persons.card(person).map(PersonCard::name).orElse("—");
    }

    String moment(Instant moment) {
        return reader.formats().moment(moment);
    }

    String kilograms(BigDecimal mass) {
        return text("incidents.kilograms", reader.formats().number(mass, 3));
    }

    ZoneId zone() {
        return reader.zone();
    }

    Lang lang() {
        return reader.lang();
    }

    Locale locale() {
        return reader.locale();
    }

    String field(IncidentField field) {
        return text("incidents.field." + field);
    }

    String choice(IncidentField field, String choice) {
        return text("incidents.choice.%s.%s".formatted(field, choice));
    }

    /** What stands in a field, as the reader reads it; texts as they were written. */
    String value(IncidentField field, String kept) {
        if (!field.takes(kept)) {
            return kept;
        }
        return switch (field.kind()) {
            case MOMENT -> moment(Instant.parse(kept));
            case DAY -> reader.formats().day(LocalDate.parse(kept));
            case POST -> post(new PostId(kept));
            case COUNTRY -> country(new Iso2(kept));
            case CHOICE -> choice(field, kept);
            case KILOGRAMS -> kilograms(new BigDecimal(kept));
            default -> kept;
        };
    }

    /** The name of an incident in lists and titles: what, and how it came. */
    String title(IncidentLine line) {
        var facts = line.facts();
        var what = facts.text(IncidentField.IDENTIFIED)
                .or(() -> facts.text(IncidentField.DECLARED))
                .orElseGet(() -> text("incidents.gas-not-known"));
        var means = facts.text(IncidentField.MEANS)
                .map(text -> " · " + value(IncidentField.MEANS, text))
                .orElse("");
        return what + means + " · " + line.number();
    }

    /** Where it was: post, else place, else the country. */
    String where(IncidentFacts facts, Iso2 country) {
        return facts.post()
                .map(this::post)
                .or(() -> facts.text(IncidentField.PLACE))
                .orElseGet(() -> country(country));
    }

    /** The name of an alert in lists and titles: where, what, and how it came. */
    String alert(AlertContent content) {
        var gas = content.identified() == null ? content.declared() : content.identified();
        return text(
                "incidents.alert.title",
                country(content.country()),
                gas == null ? text("incidents.gas-not-known") : gas(gas),
                choice(IncidentField.MEANS, content.means().name()));
    }

    /** What a line of the figures counts. */
    String figure(IncidentFigures.By by, String key) {
        if (key.isEmpty()) {
            return text("incidents.figures.not-known");
        }
        return switch (by) {
            case ROUTE -> route(key);
            case BORDER -> key.matches("[A-Z]{2}( [A-Z]{2})?") ? route(key) : post(new PostId(key));
            case MEANS -> choice(IncidentField.MEANS, key);
            case TRICK -> choice(IncidentField.TRICK, key);
            case SUBSTANCE -> key;
        };
    }

    private String route(String key) {
        var codes = key.split(" ");
        return codes.length == 1
                ? text("incidents.figures.within", country(new Iso2(codes[0])))
                : text("incidents.figures.route", country(new Iso2(codes[0])), country(new Iso2(codes[1])));
    }

    /** What a reading says, with where it deviates and what it could be. */
    String comparison(Comparison comparison) {
        var said = new StringBuilder(text("incidents.finding." + comparison.finding()));
        if (!comparison.deviations().isEmpty()) {
            said.append(' ')
                    .append(comparison.deviations().stream()
                            .map(each -> text(
                                    "incidents.deviation",
                                    gas(each.gas()),
                                    reader.formats().number(each.declared(), 2),
                                    reader.formats().number(each.read(), 2)))
                            .collect(Collectors.joining("; ")))
                    .append('.');
        }
        var isToBeTold = comparison.finding() != Comparison.Finding.AS_DECLARED
                && !comparison.closest().isEmpty();
        if (isToBeTold) {
            said.append(' ')
                    .append(text(
                            "incidents.closest",
                            comparison.closest().stream().map(this::gas).collect(Collectors.joining(", "))));
        }
        return said.toString();
    }
}
