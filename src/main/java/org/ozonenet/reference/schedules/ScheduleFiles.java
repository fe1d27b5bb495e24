package org.ozonenet.reference.schedules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.reference.AnnexGroup;
import org.ozonenet.reference.Certainty;
import org.ozonenet.reference.Doubt;
import org.ozonenet.reference.KigaliGroup;
import org.ozonenet.reference.files.ReferenceFiles;
import org.ozonenet.reference.files.Row;

/** Reads schedules and their steps and checks that the steps follow each other without gap or overlap. */
class ScheduleFiles {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final ReferenceFiles files;
    private final Map<String, List<ReadStep>> steps = new HashMap<>();

    ScheduleFiles(ReferenceFiles files) {
        this.files = files;
    }

    List<Schedule> read() {
        readSteps();
        var schedules = files.table(
                        "schedules.csv",
                        "id",
                        "annex_group",
                        "kind",
                        "party_groups",
                        "unit",
                        "control_article",
                        "production_article",
                        "other_articles",
                        "baseline_years",
                        "baseline_hcfc_percent",
                        "baseline_cfc_percent",
                        "baseline_formula",
                        "funding_cut_off",
                        "exemptions",
                        "outside_control",
                        "certainty",
                        "note",
                        "source")
                .unique("id")
                .map(this::schedule);
        steps.values().stream()
                .flatMap(List::stream)
                .forEach(orphan -> orphan.row()
                        .problem("schedule: '%s' is not in schedules.csv."
                                .formatted(orphan.row().raw("schedule"))));
        return schedules;
    }

    private void readSteps() {
        files.table(
                        "schedule-steps.csv",
                        "schedule",
                        "measure",
                        "from",
                        "to",
                        "percent",
                        "reduction",
                        "kind",
                        "paragraph",
                        "tail_percent",
                        "tail_rule",
                        "tail_certainty",
                        "tail_remark")
                .each(row -> steps.computeIfAbsent(row.text("schedule"), id -> new ArrayList<>())
                        .add(new ReadStep(row, step(row))));
    }

    private Schedule schedule(Row row) {
        var id = row.text("id");
        var read = steps.remove(id);
        if (read == null) {
            throw new IllegalArgumentException("No row of schedule-steps.csv belongs to '%s'.".formatted(id));
        }
        for (var measure : Measure.values()) {
            checkSequence(read, measure);
        }
        return new Schedule(
                id,
                AnnexGroup.of(row.text("annex_group")),
                row.one("kind", Schedule.Kind.class),
                row.list("party_groups").stream().map(KigaliGroup::of).collect(Collectors.toSet()),
                row.one("unit", Schedule.Unit.class),
                row.text("control_article"),
                row.optional("production_article"),
                new Baseline(
                        row.list("baseline_years").stream()
                                .map(Integer::valueOf)
                                .toList(),
                        row.decimal("baseline_hcfc_percent"),
                        row.decimal("baseline_cfc_percent"),
                        row.optional("baseline_formula")),
                row.date("funding_cut_off"),
                row.several("exemptions", Schedule.Exemption.class),
                row.list("outside_control"),
                read.stream().map(ReadStep::step).toList(),
                new Doubt(row.one("certainty", Certainty.class), null),
                row.optional("note"),
                row.text("source"));
    }

    private static Step step(Row row) {
        var percent = row.needDecimal("percent");
        if (percent.add(row.needDecimal("reduction")).compareTo(HUNDRED) != 0) {
            throw new IllegalArgumentException("percent and reduction must make 100 together.");
        }
        return new Step(
                row.text("measure").equals("both")
                        ? EnumSet.allOf(Measure.class)
                        : Set.of(row.one("measure", Measure.class)),
                day(row),
                row.date("to"),
                percent,
                row.one("kind", Step.Kind.class),
                row.optional("paragraph"),
                tail(row));
    }

    private static LocalDate day(Row row) {
        var from = row.date("from");
        if (from == null) {
            throw new IllegalArgumentException("from is empty.");
        }
        return from;
    }

    private static Step.@Nullable Tail tail(Row row) {
        var percent = row.decimal("tail_percent");
        return percent == null
                ? null
                : new Step.Tail(
                        percent,
                        row.one("tail_rule", Step.Tail.Rule.class),
                        new Doubt(row.one("tail_certainty", Certainty.class), row.optional("tail_remark")));
    }

    private static void checkSequence(List<ReadStep> all, Measure measure) {
        var steps = all.stream()
                .filter(read -> read.step().measures().contains(measure))
                .toList();
        for (var i = 1; i < steps.size(); i++) {
            var before = steps.get(i - 1).step();
            var next = steps.get(i);
            if (before.to() == null || !before.to().isBefore(next.step().from())) {
                next.row().problem("from: the step overlaps the one before it.");
            } else if (!before.to().plusDays(1).equals(next.step().from())) {
                next.row().problem("from: there is a gap after %s, the end of the step before.".formatted(before.to()));
            }
            if (next.step().percent().compareTo(before.percent()) > 0) {
                next.row().problem("percent: the ceiling rises above the step before.");
            }
        }
        if (!steps.isEmpty() && steps.getLast().step().to() != null) {
            steps.getLast().row().problem("to: the last step must have no end.");
        }
    }

    private record ReadStep(Row row, Step step) {}
}
