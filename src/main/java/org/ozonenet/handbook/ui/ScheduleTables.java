package org.ozonenet.handbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.ozonenet.reference.schedules.Measure;
import org.ozonenet.reference.schedules.Schedule;
import org.ozonenet.reference.schedules.Step;
import org.ozonenet.shell.Formats;

/** Schedules with their chart, the ceiling of today, the baseline in words, and each step as a row of a table. */
final class ScheduleTables extends Composite<Div> {

    private final Formats formats;
    private final LocalDate today;

    ScheduleTables(List<Schedule> schedules, Formats formats, LocalDate today) {
        this.formats = formats;
        this.today = today;
        if (!schedules.isEmpty()) {
            getContent().add(new StepChart(schedules, today));
        }
        schedules.forEach(schedule -> getContent().add(one(schedule)));
    }

    private Component one(Schedule schedule) {
        var part = new Div(new H3(getTranslation("reference.group." + schedule.group())), new Paragraph(now(schedule)));
        part.add(new Paragraph(baseline(schedule)));
        part.add(table(schedule, Measure.CONSUMPTION));
        if (!schedule.steps(Measure.PRODUCTION).equals(schedule.steps(Measure.CONSUMPTION))) {
            part.add(table(schedule, Measure.PRODUCTION));
        }
        schedule.steps().stream()
                .map(Step::tail)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .ifPresent(tail -> part.add(new DoubtLine(tail.doubt())));
        var articles = schedule.controlArticle()
                + (schedule.productionArticle() == null ? "" : "; " + schedule.productionArticle());
        var source = new Div(new Span(getTranslation("handbook.schedules.articles", articles) + " · "
                + getTranslation("handbook.source") + ": " + schedule.source()));
        source.addClassName("ozn-source");
        part.add(source);
        if (schedule.note() != null) {
            var note = new Div(DoubtLine.english(schedule.note()));
            note.addClassName("ozn-source");
            part.add(note);
        }
        return part;
    }

    private String now(Schedule schedule) {
        var next = schedule.next(today, Measure.CONSUMPTION)
                .map(step -> " " + getTranslation("handbook.schedules.next", ceiling(step), formats.day(step.from())))
                .orElse("");
        return schedule.on(today, Measure.CONSUMPTION)
                        .map(step -> getTranslation("handbook.schedules.now", ceiling(step)))
                        .orElse(getTranslation("handbook.schedules.none-yet"))
                + next;
    }

    private String baseline(Schedule schedule) {
        var baseline = schedule.baseline();
        var years = baseline.years().stream().map(String::valueOf).collect(Collectors.joining(", "));
        var unit = getTranslation("handbook.unit." + schedule.unit());
        if (baseline.hcfcPercent() != null) {
            return getTranslation("handbook.baseline.hfc", years, formats.number(baseline.hcfcPercent(), 1), unit);
        }
        if (baseline.cfcPercent() != null) {
            return getTranslation("handbook.baseline.cfc", years, formats.number(baseline.cfcPercent(), 1), unit);
        }
        if (years.isEmpty()) {
            return getTranslation("handbook.baseline.none");
        }
        return getTranslation(
                baseline.years().size() > 1 ? "handbook.baseline.mean" : "handbook.baseline.year", years, unit);
    }

    private DataTable table(Schedule schedule, Measure measure) {
        var table = new DataTable(
                getTranslation(
                        "handbook.schedules.caption." + measure, getTranslation("reference.group." + schedule.group())),
                getTranslation("handbook.schedules.years"),
                getTranslation("handbook.schedules.ceiling"),
                getTranslation("handbook.schedules.reduction"));
        for (var step : schedule.steps(measure)) {
            var years = new Span(years(step));
            if (step.covers(today)) {
                years.addClassName("ozn-current");
                years.add(new Span(" " + getTranslation("handbook.schedules.current")));
            }
            table.row(
                    years,
                    new Span(ceiling(step)),
                    new Span(getTranslation("handbook.step." + step.kind(), formats.number(step.reduction(), 2))));
        }
        return table;
    }

    private String ceiling(Step step) {
        var percent = formats.number(step.percent(), 2) + " %";
        var tail = step.tail();
        return tail == null
                ? percent
                : percent + " " + getTranslation("handbook.tail." + tail.rule(), formats.number(tail.percent(), 2));
    }

    private String years(Step step) {
        var from = step.from().getDayOfYear() == 1 ? String.valueOf(step.from().getYear()) : formats.day(step.from());
        if (step.to() == null) {
            return getTranslation("handbook.years.since", from);
        }
        var to = String.valueOf(step.to().getYear());
        return from.equals(to) ? from : from + "–" + to;
    }
}
