package org.ozonenet.handbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.AnnexGroup;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.schedules.Measure;
import org.ozonenet.reference.schedules.Schedules;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.PageHeader;
import org.ozonenet.shell.Reader;

/** The control schedules for a chosen country, and the other dated duties of the Protocol. */
@Route("reference/schedules")
@PermitAll
class SchedulesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String COUNTRY = "country";

    private final Schedules schedules;
    private final CountryDuties duties;
    private final Reader reader;
    private final LocalDate today;
    private final CountryChoice choice;
    private final Div shown = new Div();

    SchedulesView(Schedules schedules, CountryDuties duties, Countries countries, Reader reader, Clock clock) {
        this.schedules = schedules;
        this.duties = duties;
        this.reader = reader;
        this.today = LocalDate.now(clock);
        addClassName("ozn-page");
        choice = new CountryChoice(
                getTranslation("handbook.filter.country"), countries.profiled(reader.lang()), countries, reader.lang());
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choice.getUI()
                        .ifPresent(ui -> ui.navigate(
                                SchedulesView.class,
                                choice.chosen()
                                        .map(iso2 -> QueryParameters.simple(Map.of(COUNTRY, iso2.value())))
                                        .orElse(QueryParameters.empty())));
            }
        });
        add(
                new PageHeader(getTranslation("handbook.schedules.title"))
                        .withLine(getTranslation("handbook.schedules.line")),
                choice,
                shown,
                dated());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        choice.choose(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(COUNTRY)
                .orElse(null));
        shown.removeAll();
        choice.chosen()
                .ifPresentOrElse(
                        this::show,
                        () -> shown.add(new EmptyState(
                                getTranslation("handbook.schedules.choose"),
                                getTranslation("handbook.schedules.choose.what-to-do"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("handbook.schedules.title");
    }

    private void show(Iso2 country) {
        var name = HandbookLinks.country(country, choice.getValue().name().in(reader.lang()));
        shown.add(
                new H2(name),
                new ScheduleTables(duties.underWay(country), reader.formats(), today),
                duties.reliefs(country),
                new H2(getTranslation("handbook.schedules.ended")),
                ended(country));
    }

    private DataTable ended(Iso2 country) {
        var table = new DataTable(
                getTranslation("handbook.schedules.ended.caption"),
                getTranslation("handbook.schedules.substances"),
                getTranslation("handbook.schedules.nil-since"));
        Arrays.stream(AnnexGroup.values())
                .filter(group -> group != AnnexGroup.F && group != AnnexGroup.C_I)
                .forEach(group -> schedules
                        .of(country, group)
                        .ifPresent(schedule -> table.row(
                                getTranslation("reference.group." + group),
                                String.valueOf(schedule.steps(Measure.CONSUMPTION)
                                        .getLast()
                                        .from()
                                        .getYear()))));
        return table;
    }

    private Section dated() {
        var list = new UnorderedList();
        list.addClassName("ozn-plain-list");
        for (var duty : schedules.duties()) {
            var when = duty.yearly() != null
                    ? getTranslation(
                            "handbook.duties.yearly",
                            duty.yearly().getDayOfMonth(),
                            duty.yearly().getMonth().getDisplayName(java.time.format.TextStyle.FULL, reader.locale()))
                    : duty.from() != null ? reader.formats().day(duty.from()) : "";
            list.add(new ListItem(
                    new Span(when.isEmpty() ? "" : when + ": "),
                    new Span(duty.text().in(reader.lang())),
                    new DoubtLine(duty.doubt())));
        }
        return new Section(
                new H2(getTranslation("handbook.duties.title")),
                new Paragraph(getTranslation("handbook.duties.line")),
                list);
    }
}
