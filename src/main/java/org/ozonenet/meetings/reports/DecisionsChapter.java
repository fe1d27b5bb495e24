package org.ozonenet.meetings.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ozonenet.meetings.MeetingSheet;
import org.ozonenet.meetings.live.LiveNoteLine;
import org.ozonenet.meetings.live.LiveNotes;
import org.ozonenet.meetings.live.NoteKind;
import org.ozonenet.paper.Block;
import org.springframework.stereotype.Component;

/** The decisions and action points that were noted while the meeting sat. */
@Component
class DecisionsChapter implements ReportPart {

    private final LiveNotes notes;

    DecisionsChapter(LiveNotes notes) {
        this.notes = notes;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<ReportChapter> about(MeetingSheet meeting, ReportWords words) {
        var standing = notes.of(meeting.id()).stream()
                .filter(note -> !note.withdrawn() && note.kind() != NoteKind.REMARK)
                .toList();
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        var blocks = new ArrayList<Block>();
        for (var kind : List.of(NoteKind.DECISION, NoteKind.ACTION)) {
            var rows = standing.stream()
                    .filter(note -> note.kind() == kind)
                    .map(note -> row(note, meeting, words))
                    .toList();
            if (!rows.isEmpty()) {
                blocks.add(new Block.Heading(2, words.text("live.kinds." + kind)));
                blocks.add(new Block.Table(
                        List.of(
                                words.text("reports.number"),
                                words.text("reports.text"),
                                words.text("reports.addressed"),
                                words.text("reports.due")),
                        List.of(1, 5, 3, 2),
                        rows));
            }
        }
        return Optional.of(ReportChapter.of(words.text("reports.decisions"), blocks));
    }

    private static List<String> row(LiveNoteLine note, MeetingSheet meeting, ReportWords words) {
        var due = note.dueOn();
        var to = Stream.concat(words.countries(note.countries()).stream(), Stream.of(note.others()))
                .filter(each -> !each.isEmpty())
                .toList();
        return List.of(
                String.valueOf(note.number()),
                note.text(),
                String.join(", ", to),
                due == null ? "" : words.formats(meeting.plan().dates()).day(due));
    }
}
