package org.ozonenet.meetings.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ozonenet.meetings.MeetingSheet;
import org.ozonenet.meetings.recommendations.ProgressLine;
import org.ozonenet.meetings.recommendations.RecommendationSheet;
import org.ozonenet.meetings.recommendations.Recommendations;
import org.ozonenet.paper.Block;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the meeting recommended, and among the annexes what each country has reported on it. */
@Configuration(proxyBeanMethods = false)
class RecommendationChapters {

    @Bean
    ReportPart recommendationsChapter(Recommendations recommendations) {
        return new Agreed(recommendations);
    }

    @Bean
    ReportPart progressAnnex(Recommendations recommendations) {
        return new Progress(recommendations);
    }

    private record Agreed(Recommendations recommendations) implements ReportPart {

        @Override
        public int order() {
            return 50;
        }

        @Override
        public Optional<ReportChapter> about(MeetingSheet meeting, ReportWords words) {
            var blocks = new ArrayList<Block>();
            var rows = recommendations.of(meeting.id()).stream()
                    .map(each -> row(each, meeting, words))
                    .toList();
            if (!rows.isEmpty()) {
                blocks.add(new Block.Table(
                        List.of(
                                words.text("reports.number"),
                                words.text("reports.text"),
                                words.text("meetings.agree.category"),
                                words.text("reports.addressed"),
                                words.text("reports.due")),
                        List.of(1, 6, 3, 4, 3),
                        rows));
            }
            meeting.plan().themes().forEach(theme -> blocks.add(Block.Text.plain("– " + words.in(theme))));
            return blocks.isEmpty()
                    ? Optional.empty()
                    : Optional.of(ReportChapter.of(words.text("meetings.recommendations"), blocks));
        }

        private static List<String> row(RecommendationSheet each, MeetingSheet meeting, ReportWords words) {
            var due = each.dueOn();
            return List.of(
                    String.valueOf(each.number()),
                    words.in(each.text()),
                    words.text("meetings.category." + each.category()),
                    String.join(
                            ", ",
                            words.countries(each.countries().stream()
                                    .map(ProgressLine::country)
                                    .toList())),
                    due == null ? "" : words.formats(meeting.plan().dates()).day(due));
        }
    }

    private record Progress(Recommendations recommendations) implements ReportPart {

        @Override
        public int order() {
            return 30;
        }

        @Override
        public Optional<ReportChapter> about(MeetingSheet meeting, ReportWords words) {
            var blocks = new ArrayList<Block>();
            for (var each : recommendations.of(meeting.id())) {
                blocks.add(new Block.Heading(2, words.text("meetings.recommendation.number", each.number())));
                blocks.add(Block.Text.plain(words.in(each.text())));
                var rows = each.countries().stream()
                        .map(line -> List.of(
                                words.country(line.country()),
                                words.text("meetings.progress." + line.state()),
                                line.text()))
                        .toList();
                blocks.add(new Block.Table(
                        List.of(
                                words.text("reports.country"),
                                words.text("reports.state"),
                                words.text("reports.reported")),
                        List.of(2, 2, 4),
                        rows));
            }
            return blocks.isEmpty()
                    ? Optional.empty()
                    : Optional.of(ReportChapter.annex(words.text("reports.progress"), blocks));
        }
    }
}
