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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.AnnexGroup;
import org.ozonenet.reference.Country;
import org.ozonenet.reference.decisions.Decisions;
import org.ozonenet.reference.schedules.Schedule;
import org.ozonenet.reference.schedules.Schedules;
import org.ozonenet.shell.Reader;

/** The sections of a profile that say what a country must do: ceilings and the paragraphs that concern it. */
@SpringComponent
@UIScope
class CountryDuties {

    private final Schedules schedules;
    private final Decisions decisions;
    private final Reader reader;
    private final Clock clock;

    CountryDuties(Schedules schedules, Decisions decisions, Reader reader, Clock clock) {
        this.schedules = schedules;
        this.decisions = decisions;
        this.reader = reader;
        this.clock = clock;
    }

    Component of(Country country) {
        var all = new Div();
        if (country.group() != null) {
            all.add(ceilings(country), paragraphs(country));
        }
        return all;
    }

    /** HFC and HCFC, the two groups that are still under way. */
    List<Schedule> underWay(Iso2 country) {
        return Stream.of(AnnexGroup.F, AnnexGroup.C_I)
                .flatMap(group -> schedules.of(country, group).stream())
                .toList();
    }

    private Section ceilings(Country country) {
        var section = new Section(
                new H2(translate("handbook.country.ceilings")),
                new ScheduleTables(underWay(country.iso2()), reader.formats(), LocalDate.now(clock)));
        section.add(reliefs(country.iso2()));
        section.add(new Paragraph(HandbookLinks.schedules(country.iso2(), translate("handbook.country.ceilings.all"))));
        return section;
    }

    /** What bears on the ceilings without changing them: reliefs from review and the plan of the country. */
    Component reliefs(Iso2 country) {
        var list = new UnorderedList();
        list.addClassName("ozn-plain-list");
        schedules.deferrals().stream()
                .filter(deferral -> deferral.parties().contains(country))
                .forEach(deferral -> list.add(new ListItem(
                        new Span(translate("handbook.deferral.named", deferral.decision())),
                        new DoubtLine(deferral.doubt()))));
        schedules
                .commitment(country)
                .ifPresent(commitment -> list.add(new ListItem(
                        new Span(translate(
                                "handbook.commitment",
                                reader.formats().number(commitment.reduction(), 2),
                                String.valueOf(commitment.year()))),
                        new DoubtLine(commitment.doubt()))));
        list.setVisible(list.getChildren().findAny().isPresent());
        return list;
    }

    private Section paragraphs(Country country) {
        var list = new UnorderedList();
        list.addClassName("ozn-plain-list");
        decisions.appliesTo(country.iso2()).forEach((paragraph, applicability) -> {
            if (applicability.applies()) {
                list.add(new ListItem(
                        HandbookLinks.paragraph(
                                paragraph.number(),
                                translate(
                                        "handbook.decision.paragraph-topic",
                                        paragraph.number(),
                                        paragraph.topic().in(reader.lang()))),
                        new Span(" — " + translate("handbook.reason." + applicability.reason()))));
            }
        });
        return new Section(
                new H2(translate("handbook.country.decision")),
                list,
                new Paragraph(HandbookLinks.decision(country.iso2(), translate("handbook.country.decision.open"))));
    }

    private String translate(String key, Object... arguments) {
        return Texts.in(reader.locale(), key, arguments);
    }
}
