package org.ozonenet.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.ozonenet.meetings.Meetings;
import org.ozonenet.meetings.Texts;
import org.ozonenet.meetings.recommendations.ProgressLine;
import org.ozonenet.meetings.recommendations.RecommendationFilter;
import org.ozonenet.meetings.recommendations.RecommendationSheet;
import org.ozonenet.meetings.recommendations.Recommendations;
import org.ozonenet.paper.Block;
import org.ozonenet.paper.CsvTable;
import org.ozonenet.paper.Paper;
import org.ozonenet.paper.PaperSize;
import org.ozonenet.paper.Sheet;
import org.ozonenet.paper.XlsxTable;
import org.ozonenet.shell.MadeFile;
import org.ozonenet.shell.Reader;

/** The recommendations that a list shows, to take along: a row for each country of each recommendation. */
@SpringComponent
class RecommendationTakeOut {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Recommendations recommendations;
    private final Meetings meetings;
    private final MeetingWords words;
    private final Reader reader;
    private final Paper paper;
    private final Clock clock;

    RecommendationTakeOut(
            Recommendations recommendations,
            Meetings meetings,
            MeetingWords words,
            Reader reader,
            Paper paper,
            Clock clock) {
        this.recommendations = recommendations;
        this.meetings = meetings;
        this.words = words;
        this.reader = reader;
        this.paper = paper;
        this.clock = clock;
    }

    /** Links to the files; what is in them is looked up when they are fetched. */
    Div links(RecommendationFilter filter) {
        var links = new Div();
        links.addClassName("ozn-marks");
        Texts texts = links::getTranslation;
        var title = texts.text("meetings.recommendations.title");
        Supplier<List<List<String>>> rows = () -> rows(filter, texts);
        links.add(
                MadeFile.link(
                        "CSV",
                        "recommendations.csv",
                        "text/csv; charset=utf-8",
                        () -> CsvTable.of(rows.get()).getBytes(StandardCharsets.UTF_8)),
                MadeFile.link(
                        "XLSX",
                        "recommendations.xlsx",
                        XLSX,
                        () -> XlsxTable.of(texts.text("meetings.recommendations"), rows.get())),
                MadeFile.link("PDF", "recommendations.pdf", "application/pdf", () -> pdf(title, rows.get())));
        return links;
    }

    private byte[] pdf(String title, List<List<String>> rows) {
        var table = new Block.Table(rows.getFirst(), List.of(4, 1, 3, 6, 2, 3, 2, 4, 2), rows.subList(1, rows.size()));
        return paper.pdf(
                new Sheet(title, words.locale(), PaperSize.A4_LANDSCAPE, clock.instant(), title, true, List.of(table)));
    }

    private List<List<String>> rows(RecommendationFilter filter, Texts texts) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                texts.text("recommendations.column.meeting"),
                texts.text("reports.number"),
                texts.text("meetings.agree.category"),
                texts.text("reports.text"),
                texts.text("reports.due"),
                texts.text("reports.country"),
                texts.text("reports.state"),
                texts.text("reports.reported"),
                texts.text("recommendations.column.reported-on")));
        for (var sheet : recommendations.board(filter)) {
            sheet.countries().stream()
                    .filter(line -> filter.country() == null || line.country().equals(filter.country()))
                    .filter(line -> filter.state() == null || line.state() == filter.state())
                    .forEach(line -> rows.add(row(sheet, line, texts)));
        }
        return rows;
    }

    private List<String> row(RecommendationSheet sheet, ProgressLine line, Texts texts) {
        var due = sheet.dueOn();
        var at = line.reportedAt();
        return List.of(
                meetings.summary(sheet.meeting())
                        .map(meeting -> words.in(meeting.title()))
                        .orElse(""),
                String.valueOf(sheet.number()),
                texts.text("meetings.category." + sheet.category()),
                words.in(sheet.text()),
                due == null ? "" : due.toString(),
                words.country(line.country()),
                texts.text("meetings.progress." + line.state()),
                line.text(),
                at == null ? "" : LocalDate.ofInstant(at, reader.zone()).toString());
    }
}
