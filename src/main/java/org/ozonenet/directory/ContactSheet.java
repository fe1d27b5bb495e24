package org.ozonenet.directory;

import java.util.List;
import org.ozonenet.paper.XlsxTable;

/** Entries as a workbook (XLSX) with one sheet, with those fields that the reader of the entry was given. */
public final class ContactSheet {

    private ContactSheet() {}

    /** The workbook with the same columns as {@link ContactTable}. */
    public static byte[] of(List<EntryCard> entries) {
        return XlsxTable.of("directory", ContactTable.rows(entries));
    }
}
