package org.ozonenet.meetings.registration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Participants counted by two properties at once. A cell holds its rows, so each figure can be opened, and the totals
 * are those of the cells by construction.
 *
 * @param across the values of the second property, in order
 * @param cells the rows by the first property and then by the second; a pair that nobody has is missing
 */
public record CrossTable(List<String> across, Map<String, Map<String, List<ParticipantRow>>> cells) {

    /** What rows can be counted by; a value stands for what the row does not say as an empty text. */
    public enum Axis {
        COUNTRY(row -> row.country() == null ? "" : row.country().value()),
        FUNCTION(row -> row.function().name()),
        GENDER(row -> row.gender().name()),
        MODE(row -> ParticipantFigures.mode(row).name());

        private final Function<ParticipantRow, String> value;

        Axis(Function<ParticipantRow, String> value) {
            this.value = value;
        }

        String of(ParticipantRow row) {
            return value.apply(row);
        }
    }

    public static CrossTable of(List<ParticipantRow> rows, Axis down, Axis across) {
        var cells = new TreeMap<String, Map<String, List<ParticipantRow>>>();
        for (var row : rows) {
            cells.computeIfAbsent(down.of(row), key -> new LinkedHashMap<>())
                    .computeIfAbsent(across.of(row), key -> new ArrayList<>())
                    .add(row);
        }
        return new CrossTable(rows.stream().map(across::of).distinct().sorted().toList(), cells);
    }

    public List<ParticipantRow> cell(String down, String over) {
        return cells.getOrDefault(down, Map.of()).getOrDefault(over, List.of());
    }

    /** The rows of a line of the table. */
    public List<ParticipantRow> line(String down) {
        return across.stream().flatMap(over -> cell(down, over).stream()).toList();
    }

    /** The rows of a column of the table. */
    public List<ParticipantRow> column(String over) {
        return cells.keySet().stream()
                .flatMap(down -> cell(down, over).stream())
                .toList();
    }

    /** All rows. */
    public List<ParticipantRow> all() {
        return cells.keySet().stream().flatMap(down -> line(down).stream()).toList();
    }
}
