package org.ozonenet.rights;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table as it was written by hand. */
final class Table {

    /** What is expected of one door and one function. */
    enum Cell {
        YES,
        NO,
        OWN
    }

    static final String NOBODY = "nobody";

    private final Map<String, Map<String, Cell>> rows = new LinkedHashMap<>();

    private Table() {}

    static Table read() throws IOException {
        var table = new Table();
        List<String> columns = List.of();
        try (var file = Table.class.getResourceAsStream("/rights-matrix.csv")) {
            for (var line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                var cells = Arrays.stream(line.split(";")).map(String::strip).toList();
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                if (columns.isEmpty()) {
                    columns = cells.subList(1, cells.size());
                } else {
                    table.add(columns, cells);
                }
            }
        }
        return table;
    }

    private void add(List<String> columns, List<String> cells) {
        if (cells.size() != columns.size() + 1) {
            throw new IllegalStateException(
                    "%s has %d cells instead of %d".formatted(cells.getFirst(), cells.size() - 1, columns.size()));
        }
        var row = new LinkedHashMap<String, Cell>();
        for (var i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), Cell.valueOf(cells.get(i + 1).toUpperCase(java.util.Locale.ROOT)));
        }
        if (rows.put(cells.getFirst().replace(" ", ""), row) != null) {
            throw new IllegalStateException(cells.getFirst() + " stands twice");
        }
    }

    Map<String, Map<String, Cell>> rows() {
        return rows;
    }
}
