package org.ozonenet.twinning.plan;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What became of a plan in half a year; days are those of UTC.
 *
 * @param from its first day
 * @param lines activities that were due in it, moved on in it, or were open and overdue at its end; with the state that
 *     they had then
 * @param counts how many of them were in which state at its end
 */
record HalfYear(LocalDate from, List<PlanLine> lines, Map<PlanState, Long> counts) {

    static HalfYear of(LocalDate from, List<PlanLine> all) {
        var next = from.plusMonths(6);
        var lines = all.stream()
                .filter(line -> line.entries()
                        .getFirst()
                        .at()
                        .isBefore(next.atStartOfDay(ZoneOffset.UTC).toInstant()))
                .map(line -> at(line, next))
                .filter(line -> concerns(line, from, next))
                .toList();
        return new HalfYear(
                from, lines, lines.stream().collect(Collectors.groupingBy(PlanLine::state, Collectors.counting())));
    }

    LocalDate last() {
        return from.plusMonths(6).minusDays(1);
    }

    /** As the activity was at the end of the half year. */
    private static PlanLine at(PlanLine line, LocalDate next) {
        var end = next.atStartOfDay(ZoneOffset.UTC).toInstant();
        var until = line.entries().stream()
                .filter(entry -> entry.at().isBefore(end))
                .toList();
        var state = until.getLast().state();
        return new PlanLine(
                line.plan(), state, until, state.isOpen() && line.plan().due().isBefore(next));
    }

    private static boolean concerns(PlanLine line, LocalDate from, LocalDate next) {
        var begin = from.atStartOfDay(ZoneOffset.UTC).toInstant();
        var isDue = !line.plan().due().isBefore(from) && line.plan().due().isBefore(next);
        var isMoved = line.entries().stream().anyMatch(entry -> !entry.at().isBefore(begin));
        return isDue || isMoved || line.late();
    }
}
