package org.ozonenet.meetings.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.ozonenet.paper.Block;

/**
 * A report as a document of a word processor: with styles, so that its looks can be changed in one place, with
 * numbered headings, and with a table of contents that is a field and has its entries filled.
 */
final class ReportDocument {

    private final MeetingReport report;
    private final XWPFDocument document = new XWPFDocument();

    ReportDocument(MeetingReport report) {
        this.report = report;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (document) {
            ReportStyles.into(document, report.lang());
            describe();
            page();
            paragraph("Title", report.title());
            paragraph("Subtitle", report.line());
            paragraph("ContentsTitle", report.contents());
            var headings = report.numbered();
            ContentsField.into(document, headings);
            for (var index = 0; index < headings.size(); index++) {
                var heading = headings.get(index);
                heading(heading, index);
                heading.blocks().forEach(this::add);
            }
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void describe() {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(report.title());
        properties.setCreator("OzoneNet");
        properties.setCreated(Optional.of(Date.from(report.at())));
    }

    /** On each page how far the report may travel (to the right, as the protocol wants it) and the page's number. */
    private void page() {
        var size = document.getDocument().getBody().addNewSectPr();
        var page = size.addNewPgSz();
        page.setW(BigInteger.valueOf(11_906));
        page.setH(BigInteger.valueOf(16_838));
        var head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setAlignment(ParagraphAlignment.RIGHT);
        var marking = head.createRun();
        marking.setBold(true);
        marking.setFontSize(12);
        marking.setText(report.marking());
        var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        var number = foot.getCTP().addNewFldSimple();
        number.setInstr(" PAGE ");
        number.addNewR().addNewT().setStringValue("1");
    }

    private void heading(MeetingReport.Numbered heading, int index) {
        var paragraph = document.createParagraph();
        // The numbers of chapters come from the style; an annex and its parts say their own.
        var style = heading.annex() ? "Annex" + heading.level() : "Heading" + heading.level();
        paragraph.setStyle(style);
        var mark = paragraph.getCTP().addNewBookmarkStart();
        mark.setId(BigInteger.valueOf(index));
        mark.setName(ContentsField.bookmark(index));
        paragraph.createRun().setText(heading.annex() ? heading.full() : heading.text());
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(index));
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> paragraph("Heading3", heading.text());
            case Block.Text text ->
                text.text()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(line -> paragraph(text.tone() == Block.Tone.SMALL ? "Remark" : "Normal", line));
            case Block.Facts facts -> {
                if (!facts.facts().isEmpty()) {
                    table(
                            facts.facts().stream()
                                    .map(fact -> List.of(fact.key(), fact.value()))
                                    .toList(),
                            List.of(1, 3));
                }
            }
            case Block.Table table -> {
                var rows = new ArrayList<List<String>>();
                rows.add(table.head());
                rows.addAll(table.rows());
                table(rows, table.shares()).getRow(0).setRepeatHeader(true);
            }
            case Block.Together together -> together.blocks().forEach(this::add);
            case Block.PageBreak ignored -> document.createParagraph().setPageBreak(true);
            case Block.Gap ignored -> paragraph("Normal", "");
            case Block.Picture ignored -> throw unprintable(block);
            case Block.Qr ignored -> throw unprintable(block);
            case Block.Beside ignored -> throw unprintable(block);
        }
    }

    private static IllegalArgumentException unprintable(Block block) {
        return new IllegalArgumentException(
                "A report has no " + block.getClass().getSimpleName());
    }

    private XWPFTable table(List<List<String>> rows, List<Integer> shares) {
        var table = document.createTable(rows.size(), shares.size());
        table.setStyleID("TableGrid");
        table.setWidth("100%");
        var all = shares.stream().mapToInt(Integer::intValue).sum();
        for (var row = 0; row < rows.size(); row++) {
            for (var column = 0; column < shares.size(); column++) {
                var cell = table.getRow(row).getCell(column);
                cell.setWidth(100 * shares.get(column) / all + "%");
                fill(cell, rows.get(row).get(column));
            }
        }
        // Two tables that touch would be read as one.
        paragraph("Normal", "");
        return table;
    }

    private static void fill(XWPFTableCell cell, String text) {
        var paragraph = cell.getParagraphArray(0);
        paragraph.setStyle("TableText");
        paragraph.createRun().setText(text);
    }

    private XWPFParagraph paragraph(String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        if (!text.isEmpty()) {
            paragraph.createRun().setText(text);
        }
        return paragraph;
    }
}
