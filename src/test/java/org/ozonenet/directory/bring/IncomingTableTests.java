package org.ozonenet.directory.bring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.ozonenet.paper.IncomingTable;
import org.ozonenet.paper.TableRefusedException;
import org.ozonenet.paper.TableRefusedException.Reason;

class IncomingTableTests {

    @Test
    void readsValuesWithQuotesLineBreaksAndOtherSeparatorsAndKnowsTheLine() {
        var table = csv("name;note\r\n\"A \"\"B\"\"\";\"one\ntwo\"\r\n\r\nC;'+4420\n");

        assertThat(table.head()).containsExactly("name", "note");
        assertThat(table.lines()).extracting(IncomingTable.Line::number).containsExactly(2, 5);
        assertThat(table.lines().getFirst().cells()).containsExactly("A \"B\"", "one\ntwo");
        assertThat(table.lines().getLast().cells()).containsExactly("C", "+4420");
    }

    @Test
    void refusesWhatIsNoTextNoUtf8OrEmpty() {
        refused(Reason.NOT_UTF8, "имя\nА".getBytes(Charset.forName("windows-1251")));
        refused(Reason.UNKNOWN_FORM, new byte[] {'a', 0, 'b'});
        refused(Reason.EMPTY, "name\r\n".getBytes(StandardCharsets.UTF_8));
        refused(Reason.EMPTY, new byte[0]);
        refused(Reason.BROKEN, "name\n\"open".getBytes(StandardCharsets.UTF_8));
        refused(Reason.TOO_LARGE, new byte[IncomingTable.MOST_BYTES + 1]);
        refused(Reason.TOO_MANY, ("name\n" + "A\n".repeat(20_001)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsAWorkbookAndSeesItsFormulas() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("one");
            sheet.value(0, 0, "name");
            sheet.value(0, 1, "telephone");
            sheet.value(1, 0, "Officer");
            sheet.value(1, 1, 442079460018L);
            sheet.value(3, 0, "Other");
            sheet.formula(3, 1, "1+1");
        }

        var table = Cards.orTable(out.toByteArray());

        assertThat(table.head()).containsExactly("name", "telephone");
        assertThat(table.lines()).extracting(IncomingTable.Line::number).containsExactly(2, 4);
        assertThat(table.lines().getFirst().cell(1)).isEqualTo("442079460018");
        assertThat(table.lines().getLast().formulas()).containsExactly(1);
    }

    @Test
    void refusesAWorkbookThatUnpacksToTooMuch() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8));
        parts.put("xl/worksheets/sheet1.xml", ("<x>" + " ".repeat(101 << 20)).getBytes(StandardCharsets.UTF_8));

        var bomb = zip(parts);

        assertThat(bomb.length).isLessThan(1 << 20);
        refused(Reason.TOO_LARGE, bomb);
    }

    @Test
    void refusesEntitiesMacrosAndLinksToOtherFiles() throws IOException {
        var workbook = "<workbook/>".getBytes(StandardCharsets.UTF_8);
        var entity = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        refused(
                Reason.DANGEROUS,
                zip(Map.of(
                        "xl/workbook.xml", workbook, "xl/sharedStrings.xml", entity.getBytes(StandardCharsets.UTF_8))));
        refused(
                Reason.DANGEROUS,
                zip(Map.of(
                        "xl/workbook.xml",
                        workbook,
                        "xl/sharedStrings.xml",
                        entity.getBytes(StandardCharsets.UTF_16))));
        refused(Reason.DANGEROUS, zip(Map.of("xl/workbook.xml", workbook, "xl/vbaProject.bin", workbook)));
        refused(Reason.DANGEROUS, zip(Map.of("xl/workbook.xml", workbook, "xl/externalLinks/a.xml", workbook)));
        refused(Reason.UNKNOWN_FORM, zip(Map.of("word/document.xml", workbook)));
        refused(Reason.BROKEN, zip(Map.of("xl/workbook.xml", workbook)));
    }

    @Test
    void readsContactCardsWithTheLineOnWhichEachBegins() {
        var table = csv("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Officer\r\nTEL;TYPE=CELL:+442079460018\r\nEND:VCARD\r\n"
                + "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Other\r\nEND:VCARD\r\n");

        assertThat(table.lines()).extracting(IncomingTable.Line::number).containsExactly(1, 6);
        var choices = Choices.suggestedBy(table);
        assertThat(choices.columns()).doesNotContain(Column.IGNORED);
        assertThat(table.lines().getFirst().cell(choices.columns().indexOf(Column.MOBILE)))
                .isEqualTo("+442079460018");
    }

    private static IncomingTable csv(String text) {
        return Cards.orTable(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(Reason reason, byte[] content) {
        assertThatExceptionOfType(TableRefusedException.class)
                .isThrownBy(() -> Cards.orTable(content))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
