package org.ozonenet.meetings.registration;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ozonenet.meetings.MeetingSheet;
import org.ozonenet.meetings.reports.ReportChapter;
import org.ozonenet.meetings.reports.ReportPart;
import org.ozonenet.meetings.reports.ReportWords;
import org.ozonenet.paper.Block;
import org.springframework.stereotype.Component;

/** The list of participants among the annexes of a report: those who let the others read their names, and no others. */
@Component
class ListedParticipants implements ReportPart {

    private final ParticipantRows rows;

    ListedParticipants(ParticipantRows rows) {
        this.rows = rows;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Optional<ReportChapter> about(MeetingSheet meeting, ReportWords words) {
        var all = rows.of(meeting.id(), false);
        var someAttended = all.stream().anyMatch(row -> row.attended() != null);
        var listed = all.stream()
                .filter(row -> row.name() != null)
                .filter(row -> someAttended ? row.attended() != null : !row.waiting())
                .sorted(Comparator.comparing((ParticipantRow row) -> country(row, words))
                        .thenComparing(row -> String.valueOf(row.name())))
                .map(row -> List.of(
                        country(row, words),
                        String.valueOf(row.name()),
                        row.delegation(),
                        words.text("registration.function." + row.function().name())))
                .toList();
        var head = List.of(
                words.text("registration.axis.COUNTRY"),
                words.text("registration.column.name"),
                words.text("registration.form.delegation"),
                words.text("registration.axis.FUNCTION"));
        return listed.isEmpty()
                ? Optional.empty()
                : Optional.of(ReportChapter.annex(
                        words.text("registration.list"), List.of(new Block.Table(head, List.of(2, 3, 3, 2), listed))));
    }

    private static String country(ParticipantRow row, ReportWords words) {
        return row.country() == null ? "" : words.country(row.country());
    }
}
