package org.ozonenet.meetings.reports;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.ozonenet.meetings.MeetingSheet;
import org.ozonenet.paper.Block;
import org.springframework.stereotype.Component;

/** What went on, item by item, from the minutes; items without minutes are left out. */
@Component
class MinutesChapter implements ReportPart {

    private final MeetingMinutes minutes;

    MinutesChapter(MeetingMinutes minutes) {
        this.minutes = minutes;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<ReportChapter> about(MeetingSheet meeting, ReportWords words) {
        var blocks = new ArrayList<Block>();
        for (var entry : minutes.of(meeting.id()).entries()) {
            if (entry.text().isEmpty()
                    || Set.of(MinutesPlaces.OPENING, MinutesPlaces.CLOSING).contains(entry.place())) {
                continue;
            }
            var title = entry.title();
            blocks.add(new Block.Heading(2, title == null ? words.text("reports.place.proceedings") : words.in(title)));
            blocks.add(Block.Text.plain(entry.text()));
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(ReportChapter.of(words.text("reports.proceedings"), blocks));
    }
}
