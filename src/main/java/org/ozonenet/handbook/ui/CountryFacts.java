package org.ozonenet.handbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.reference.Article5Period;
import org.ozonenet.reference.BorderPosts;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Country;
import org.ozonenet.reference.KigaliRatification;
import org.ozonenet.reference.Membership;
import org.ozonenet.reference.Networks;
import org.ozonenet.shell.Facts;
import org.ozonenet.shell.Reader;

/** The sections of a profile that say who a country is: status, networks, neighbours, posts. */
@SpringComponent
@UIScope
class CountryFacts {

    private final Countries countries;
    private final Networks networks;
    private final BorderPosts posts;
    private final Reader reader;

    CountryFacts(Countries countries, Networks networks, BorderPosts posts, Reader reader) {
        this.countries = countries;
        this.networks = networks;
        this.posts = posts;
        this.reader = reader;
    }

    Component of(Country country) {
        var all = new Div(status(country), belonging(country));
        if (!country.neighbours().isEmpty()) {
            all.add(neighbours(country));
        }
        var here = posts.of(country.iso2());
        if (!here.isEmpty()) {
            var list = new UnorderedList();
            here.forEach(post -> list.add(new ListItem(HandbookLinks.post(post.id(), post.label()))));
            list.addClassName("ozn-plain-list");
            all.add(section(
                    "handbook.country.posts",
                    list,
                    HandbookLinks.posts(country.iso2(), translate("handbook.country.posts.all"))));
        }
        return all;
    }

    Component sources(Country country) {
        var text = DoubtLine.english(country.source() + (country.note() == null ? "" : " — " + country.note()));
        var sources = new Div(new Span(translate("handbook.source") + ": "), text);
        sources.addClassName("ozn-source");
        return sources;
    }

    private Section status(Country country) {
        var facts = new Facts();
        var group = country.group();
        facts.with(
                translate("handbook.country.group"),
                new Span(translate(group == null ? "handbook.country.no-party" : "reference.kigali." + group)),
                new DoubtLine(country.groupDoubt()));
        if (!country.article5().isEmpty()) {
            var periods = new UnorderedList();
            periods.addClassName("ozn-plain-list");
            country.article5()
                    .forEach(period -> periods.add(new ListItem(
                            new Span(translate(period.article5() ? "handbook.article5.yes" : "handbook.article5.no")
                                    + " " + years(period)),
                            new DoubtLine(period.doubt()))));
            facts.with(translate("handbook.country.article5"), periods);
        }
        facts.with(
                translate("handbook.country.kigali"),
                new Span(kigali(country.kigali())),
                new DoubtLine(country.kigali().doubt()));
        facts.with(
                translate("handbook.country.hat"),
                new Span(translate(
                        country.highAmbientTemperature() ? "handbook.hat.meaning" : "handbook.hat.not-listed")));
        if (!country.languages().isEmpty()) {
            facts.with(
                    translate("handbook.country.languages"),
                    country.languages().stream()
                            .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(reader.locale()))
                            .collect(Collectors.joining(", ")));
        }
        if (!country.zones().isEmpty()) {
            facts.with(
                    translate("handbook.country.zones"),
                    country.zones().stream().map(zone -> zone.getId()).collect(Collectors.joining(", ")));
        }
        return section("handbook.country.status", facts);
    }

    private Section belonging(Country country) {
        var history = networks.history(country.iso2());
        if (history.isEmpty()) {
            return section("handbook.country.networks", new Paragraph(translate("handbook.country.no-network")));
        }
        var list = new UnorderedList();
        list.addClassName("ozn-plain-list");
        history.forEach(membership ->
                list.add(new ListItem(new Span(membership(membership)), new DoubtLine(membership.doubt()))));
        return section("handbook.country.networks", list);
    }

    private Section neighbours(Country country) {
        var list = new UnorderedList();
        list.addClassName("ozn-link-list");
        countries
                .neighbours(country.iso2())
                .forEach(neighbour -> list.add(new ListItem(
                        HandbookLinks.country(neighbour.iso2(), neighbour.name().in(reader.lang())))));
        return section("handbook.country.neighbours", list);
    }

    private String membership(Membership membership) {
        var network = networks.find(membership.network())
                .map(known -> known.name().in(reader.lang()))
                .orElse(membership.network().value());
        var years = years(membership.fromYear(), membership.toYear());
        return network + ": " + translate("reference.role." + membership.role())
                + (years.isEmpty() ? ". " + translate("handbook.years.open") : " " + years);
    }

    private String kigali(KigaliRatification kigali) {
        var on = kigali.depositedOn();
        return on == null
                ? translate("handbook.ratification." + kigali.state())
                : translate("handbook.ratification.DEPOSITED", reader.formats().day(on));
    }

    private String years(Article5Period period) {
        return years(period.fromYear(), period.toYear());
    }

    private String years(@Nullable Integer from, @Nullable Integer to) {
        if (from == null) {
            return to == null ? "" : translate("handbook.years.until", String.valueOf(to));
        }
        return to == null
                ? translate("handbook.years.since", String.valueOf(from))
                : translate("handbook.years.between", String.valueOf(from), String.valueOf(to));
    }

    private Section section(String title, Component... content) {
        var section = new Section(new H2(translate(title)));
        section.add(content);
        return section;
    }

    private String translate(String key, Object... arguments) {
        return Texts.in(reader.locale(), key, arguments);
    }
}
