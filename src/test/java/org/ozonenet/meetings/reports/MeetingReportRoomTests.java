package org.ozonenet.meetings.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.access.TestPersons;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingPlanning;
import org.ozonenet.meetings.SampleMeetings;
import org.ozonenet.meetings.recommendations.Category;
import org.ozonenet.meetings.recommendations.RecommendationDraft;
import org.ozonenet.meetings.recommendations.Recommendations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;

@RoomTest
class MeetingReportRoomTests {

    @Autowired
    private MeetingMinutes minutes;

    @Autowired
    private MeetingReports reports;

    @Autowired
    private ReportFiles files;

    @Autowired
    private ActAs actAs;

    @Autowired
    private ApplicationContext portal;

    private PersonId coordinator = new PersonId("nobody");
    private MeetingId meeting = new MeetingId("none");

    @BeforeEach
    void theMeetingOfDecember() {
        coordinator = TestPersons.in(portal).with(Function.NETWORK_COORDINATOR, Scope.network(NetworkId.SEA));
        meeting = actAs.person(coordinator, () -> {
            var planning = portal.getBean(MeetingPlanning.class);
            var id = planning.plan(null, SampleMeetings.laos());
            planning.publish(id, Tlp.CLEAR);
            portal.getBean(Recommendations.class)
                    .agree(
                            id,
                            new RecommendationDraft(
                                    LocalizedText.english("Label refrigerant cylinders"),
                                    Category.LABELLING,
                                    Set.of(new Iso2("LA")),
                                    LocalDate.of(2026, 12, 31)));
            minutes.write(id, new MinutesDraft("opening", 0, "The officers met in Laos."));
            minutes.write(id, new MinutesDraft("proceedings", 0, "Monitoring was discussed.\nSo was recovery."));
            return id;
        });
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theDocumentHasItsContentsAnnexesAndFiguresAndNoBrokenField(Lang lang) throws IOException {
        var report = report(lang);
        try (var document = new XWPFDocument(new ByteArrayInputStream(files.docx(report)))) {
            var headings = document.getParagraphs().stream()
                    .filter(each -> List.of("Heading1", "Heading2", "Annex1", "Annex2")
                            .contains(String.valueOf(each.getStyle())))
                    .map(XWPFParagraph::getText)
                    .toList();
            var entries = document.getParagraphs().stream()
                    .filter(each -> List.of("TOC1", "TOC2").contains(String.valueOf(each.getStyle())))
                    .toList();

            assertThat(entries).hasSameSizeAs(headings);
            for (var i = 0; i < entries.size(); i++) {
                assertThat(entries.get(i).getText()).endsWith(headings.get(i));
            }
            assertThat(marks(document, STFldCharType.BEGIN))
                    .isEqualTo(marks(document, STFldCharType.SEPARATE))
                    .isEqualTo(marks(document, STFldCharType.END))
                    .isEqualTo(1);
            assertThat(bookmarks(document)).containsAll(anchors(document));
            assertThat(cells(document)).contains("58", "30", "28", "18");
            assertThat(headings).anyMatch(each -> each.startsWith(report.annexWord() + " 2"));
            assertThat(document.getStyles().getStyle("Heading1")).isNotNull();
            assertThat(document.getNumbering().getNum(java.math.BigInteger.ONE)).isNotNull();
        }
    }

    @Test
    void theFiguresOfBothFilesAreThoseOfThePage() throws IOException {
        var report = report(Lang.EN);
        var sentence = "58 participants (30 women and 28 men), of whom 18 joined online.";
        try (var document = new XWPFDocument(new ByteArrayInputStream(files.docx(report)));
                var pdf = new PdfReader(files.pdf(report))) {
            var printed = new StringBuilder();
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                printed.append(new PdfTextExtractor(pdf).getTextFromPage(page)).append(' ');
            }

            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains(sentence);
            assertThat(printed.toString().replaceAll("\\s+", " "))
                    .contains(sentence)
                    .contains("Monitoring was discussed.")
                    .contains("Label refrigerant cylinders");
        }
    }

    @Test
    void aWordProcessorOpensIt(@TempDir Path folder) throws Exception {
        var office = Path.of("/usr/bin/soffice");
        assumeTrue(Files.isExecutable(office), "LibreOffice is not on this machine: the conversion is not checked");
        var file = Files.write(folder.resolve("report.docx"), files.docx(report(Lang.EN)));
        var conversion = new ProcessBuilder(
                        office.toString(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .inheritIO()
                .start();
        assertThat(conversion.waitFor(60, TimeUnit.SECONDS)).isTrue();
        try (var pdf = new PdfReader(Files.readAllBytes(folder.resolve("report.pdf")))) {
            assertThat(pdf.getNumberOfPages()).isPositive();
        }
    }

    @Test
    void whoWritesSecondIsToldAndNothingIsLost() {
        actAs.person(coordinator, () -> {
            minutes.write(meeting, new MinutesDraft("closing", 0, "The first text."));
            assertThatThrownBy(() -> minutes.write(meeting, new MinutesDraft("closing", 0, "The second text.")))
                    .isInstanceOf(OptimisticLockingFailureException.class);
            assertThat(closing().text()).isEqualTo("The first text.");

            minutes.write(meeting, new MinutesDraft("closing", 1, "Both texts."));
            assertThat(closing().text()).isEqualTo("Both texts.");
            assertThat(closing().revision()).isEqualTo(2);
        });
        assertThat(portal.getBean(MinutesStore.class)
                        .findById(MinutesId.of(meeting, "closing"))
                        .orElseThrow()
                        .wordings())
                .extracting(Minutes.Wording::text)
                .containsExactly("The first text.", "Both texts.");
    }

    @Test
    void whoWasNotInTheMeetingGetsNoReport() {
        var officer = TestPersons.in(portal).with(Function.NOO, Scope.country("VN"));

        assertThatThrownBy(() -> actAs.person(officer, () -> reports.of(meeting, Lang.EN)))
                .isInstanceOf(NotAllowedException.class);
    }

    private MinutesEntry closing() {
        return minutes.of(meeting).entries().getLast();
    }

    private MeetingReport report(Lang lang) {
        return actAs.person(coordinator, () -> reports.of(meeting, lang));
    }

    private static List<String> cells(XWPFDocument document) {
        return document.getTables().stream()
                .map(XWPFTable::getRows)
                .flatMap(List::stream)
                .flatMap(row -> row.getTableCells().stream())
                .map(cell -> cell.getText())
                .toList();
    }

    private static long marks(XWPFDocument document, STFldCharType.Enum type) {
        return document.getParagraphs().stream()
                .flatMap(each -> each.getCTP().getRList().stream())
                .flatMap(run -> run.getFldCharList().stream())
                .filter(mark -> mark.getFldCharType() == type)
                .count();
    }

    private static List<String> bookmarks(XWPFDocument document) {
        return document.getParagraphs().stream()
                .flatMap(each -> each.getCTP().getBookmarkStartList().stream())
                .map(mark -> mark.getName())
                .toList();
    }

    private static List<String> anchors(XWPFDocument document) {
        return document.getParagraphs().stream()
                .flatMap(each -> each.getCTP().getHyperlinkList().stream())
                .map(link -> link.getAnchor())
                .toList();
    }
}
