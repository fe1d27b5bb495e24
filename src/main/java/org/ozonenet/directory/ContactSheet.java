package org.ozonenet.directory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * Entries as a workbook (XLSX) with one sheet, with those fields that the reader of the entry was given. Every cell is
 * text: nothing in it is computed.
 */
public final class ContactSheet {

    private ContactSheet() {}

    /** The workbook with the same columns as {@link ContactTable}. */
    public static byte[] of(List<EntryCard> entries) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "OzoneNet", "1.0")) {
            var sheet = workbook.newWorksheet("directory");
            var rows = ContactTable.rows(entries);
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < rows.get(row).size(); column++) {
                    sheet.inlineString(row, column, rows.get(row).get(column));
                }
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
