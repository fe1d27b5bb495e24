package org.ozonenet.paper;

import java.util.List;
import java.util.stream.Collectors;

/** A table as a CSV file (RFC 4180) in UTF-8 with a byte order mark, in which no cell is taken for a formula. */
public final class CsvTable {

    private static final String FORMULA = "=+-@\t\r";

    private CsvTable() {}

    public static String of(List<List<String>> rows) {
        return "\uFEFF"
                + rows.stream()
                        .map(row -> row.stream().map(CsvTable::cell).collect(Collectors.joining(",")) + "\r\n")
                        .collect(Collectors.joining());
    }

    private static String cell(String text) {
        var safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        var isQuoted = safe.contains(",") || safe.contains("\"") || safe.contains("\n") || safe.contains("\r");
        return isQuoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
