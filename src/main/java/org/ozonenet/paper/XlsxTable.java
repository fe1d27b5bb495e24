package org.ozonenet.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** A table as a workbook (Office Open XML) with one sheet. Every cell is text, so that none is taken for a formula. */
public final class XlsxTable {

    private static final int WIDEST = 60;

    private XlsxTable() {}

    /** @param title of the sheet, at most 31 characters */
    public static byte[] of(String title, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "OzoneNet", "1.0")) {
            var sheet = book.newWorksheet(title);
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
            var head = rows.getFirst();
            for (var column = 0; column < head.size(); column++) {
                var at = column;
                var longest = rows.stream()
                        .mapToInt(row -> row.get(at).length())
                        .max()
                        .orElse(10);
                sheet.width(column, Math.min(WIDEST, longest + 2));
            }
            sheet.range(0, 0, 0, head.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
