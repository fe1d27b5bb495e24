package org.ozonenet.meetings.reports;

import java.util.List;
import java.util.Optional;
import org.ozonenet.meetings.MeetingSheet;
import org.ozonenet.paper.Block;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The texts with which the report opens and closes, as they were written for it. */
@Configuration(proxyBeanMethods = false)
class FrameChapters {

    @Bean
    ReportPart openingChapter(MeetingMinutes minutes) {
        return new Frame(minutes, MinutesPlaces.OPENING, 10);
    }

    @Bean
    ReportPart closingChapter(MeetingMinutes minutes) {
        return new Frame(minutes, MinutesPlaces.CLOSING, 90);
    }

    private record Frame(MeetingMinutes minutes, String place, int order) implements ReportPart {

        @Override
        public Optional<ReportChapter> about(MeetingSheet meeting, ReportWords words) {
            return minutes.of(meeting.id()).entries().stream()
                    .filter(entry ->
                            entry.place().equals(place) && !entry.text().isEmpty())
                    .findFirst()
                    .map(entry -> ReportChapter.of(
                            words.text("reports.place." + place), List.of(Block.Text.plain(entry.text()))));
        }
    }
}
