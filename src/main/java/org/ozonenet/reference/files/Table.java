package org.ozonenet.reference.files;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;

/** A CSV file: one row a line, so that every row can be named by its line. */
public final class Table {

    private static final ObjectReader CELLS = new CsvMapper().readerFor(String[].class);

    private final String file;
    private final Problems problems;
    private final List<Row> rows;

    private Table(String file, Problems problems, List<Row> rows) {
        this.file = file;
        this.problems = problems;
        this.rows = rows;
    }

    static Table empty(String file, Problems problems) {
        return new Table(file, problems, List.of());
    }

    static Table read(String file, String text, Problems problems, String... columns) {
        var rows = new ArrayList<Row>();
        var lines = text.split("\\R");
        for (var i = 0; i < lines.length; i++) {
            var cells = cells(file, i + 1, lines[i], problems);
            if (cells == null) {
                continue;
            }
            if (i == 0) {
                if (!Arrays.equals(cells, columns)) {
                    problems.add(file, 1, "The first line must name the columns " + String.join(",", columns) + ".");
                    return empty(file, problems);
                }
            } else if (cells.length != columns.length) {
                problems.add(
                        file, i + 1, "The row has %d cells, %d are needed.".formatted(cells.length, columns.length));
            } else {
                rows.add(row(file, i + 1, problems, columns, cells));
            }
        }
        return new Table(file, problems, rows);
    }

    /**
     * One object per row. A row from which none can be made is taken down as a problem and left out, so that the other
     * rows are still checked.
     */
    public <T> List<T> map(Function<Row, T> reading) {
        var made = new ArrayList<T>();
        each(row -> made.add(reading.apply(row)));
        return made;
    }

    /** Does something with each row; what a row breaks is taken down as a problem of that row. */
    public void each(Consumer<Row> reading) {
        for (var row : rows) {
            try {
                reading.accept(row);
            } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
                row.problem(String.valueOf(e.getMessage()));
            }
        }
    }

    /** Takes down each row whose key, made of these columns, stood in an earlier row. */
    public Table unique(String... columns) {
        var seen = new HashSet<List<String>>();
        for (var row : rows) {
            var key = Arrays.stream(columns).map(row::raw).toList();
            if (!seen.add(key)) {
                row.problem("'%s' stands in the file twice.".formatted(String.join(" ", key)));
            }
        }
        return this;
    }

    /** Takes down a problem of the file as a whole. */
    public void problem(String reason) {
        problems.add(file, 0, reason);
    }

    private static String @Nullable [] cells(String file, int line, String text, Problems problems) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return CELLS.<String[]>readValue(text);
        } catch (JacksonException e) {
            problems.add(file, line, "The row is not CSV: " + e.getOriginalMessage());
            return null;
        }
    }

    private static Row row(String file, int line, Problems problems, String[] columns, String[] cells) {
        Map<String, String> byName = new HashMap<>();
        for (var i = 0; i < columns.length; i++) {
            byName.put(columns[i], cells[i].strip());
        }
        return new Row(file, line, byName, problems);
    }
}
