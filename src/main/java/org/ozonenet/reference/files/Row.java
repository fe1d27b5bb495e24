package org.ozonenet.reference.files;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;

/**
 * One row of a {@link Table}. A cell that does not hold what is asked for is refused with an
 * {@link IllegalArgumentException} that names the column; {@link Table} adds file and line.
 */
public final class Row {

    private final String file;
    private final int line;
    private final Map<String, String> cells;
    private final Problems problems;

    Row(String file, int line, Map<String, String> cells, Problems problems) {
        this.file = file;
        this.line = line;
        this.cells = cells;
        this.problems = problems;
    }

    /** The cell as it stands, possibly empty. */
    public String raw(String column) {
        var cell = cells.get(column);
        if (cell == null) {
            throw new IllegalStateException("No column " + column + " in " + file);
        }
        return cell;
    }

    /** The cell, which may not be empty. */
    public String text(String column) {
        var cell = raw(column);
        if (cell.isEmpty()) {
            throw new IllegalArgumentException("%s is empty.".formatted(column));
        }
        return cell;
    }

    /** The cell, or null where it is empty. */
    public @Nullable String optional(String column) {
        var cell = raw(column);
        return cell.isEmpty() ? null : cell;
    }

    /** The parts of the cell between semicolons; none for an empty cell. */
    public List<String> list(String column) {
        return Arrays.stream(raw(column).split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** A country's code; says nothing about whether the country is known. */
    public Iso2 iso2(String column) {
        return iso2(column, text(column));
    }

    /** The codes between semicolons. */
    public List<Iso2> iso2s(String column) {
        return list(column).stream().map(code -> iso2(column, code)).toList();
    }

    /** A whole number, or null where the cell is empty. */
    public @Nullable Integer number(String column) {
        var cell = optional(column);
        try {
            return cell == null ? null : Integer.valueOf(cell);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("%s: '%s' is not a whole number.".formatted(column, cell));
        }
    }

    /** An exact decimal number, or null where the cell is empty. */
    public @Nullable BigDecimal decimal(String column) {
        var cell = optional(column);
        try {
            return cell == null ? null : new BigDecimal(cell);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("%s: '%s' is not a number.".formatted(column, cell));
        }
    }

    /** An exact decimal number; the cell may not be empty. */
    public BigDecimal needDecimal(String column) {
        text(column);
        var value = decimal(column);
        if (value == null) {
            throw new IllegalArgumentException("%s is empty.".formatted(column));
        }
        return value;
    }

    /** A day, or null where the cell is empty. */
    public @Nullable LocalDate date(String column) {
        var cell = optional(column);
        try {
            return cell == null ? null : LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("%s: '%s' is not a day (2026-12-31).".formatted(column, cell));
        }
    }

    /** A web address, or null where the cell is empty. */
    public @Nullable URI address(String column) {
        var cell = optional(column);
        if (cell == null) {
            return null;
        }
        if (!cell.startsWith("https://") && !cell.startsWith("http://")) {
            throw new IllegalArgumentException("%s: '%s' is not a web address.".formatted(column, cell));
        }
        return URI.create(cell);
    }

    /** Yes or no, nothing else. */
    public boolean yes(String column) {
        return switch (text(column)) {
            case "yes" -> true;
            case "no" -> false;
            default ->
                throw new IllegalArgumentException("%s: '%s' is neither yes nor no.".formatted(column, raw(column)));
        };
    }

    /** The constant whose name is the cell in capitals, hyphens read as underscores. */
    public <E extends Enum<E>> E one(String column, Class<E> type) {
        return one(column, type, text(column));
    }

    /** The constants named between semicolons. */
    public <E extends Enum<E>> List<E> several(String column, Class<E> type) {
        return list(column).stream().map(name -> one(column, type, name)).toList();
    }

    /** Takes down a problem of this row. */
    public void problem(String reason) {
        problems.add(file, line, reason);
    }

    private static <E extends Enum<E>> E one(String column, Class<E> type, String name) {
        var wanted = name.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s: '%s' is not one of %s."
                        .formatted(
                                column,
                                name,
                                Arrays.stream(type.getEnumConstants())
                                        .map(constant -> constant.name()
                                                .toLowerCase(java.util.Locale.ROOT)
                                                .replace('_', '-'))
                                        .collect(Collectors.joining(", ")))));
    }

    private static Iso2 iso2(String column, String code) {
        if (!Iso2.isValid(code)) {
            throw new IllegalArgumentException(
                    "%s: '%s' is not an ISO 3166-1 alpha-2 code: two capital letters are needed."
                            .formatted(column, code));
        }
        return new Iso2(code);
    }
}
