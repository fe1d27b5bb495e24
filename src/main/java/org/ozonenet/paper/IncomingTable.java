package org.ozonenet.paper;

import java.util.List;
import java.util.Set;

/**
 * What stands in a file, as text.
 *
 * @param head the names of the columns
 * @param lines the rows below, without empty ones
 */
public record IncomingTable(List<String> head, List<Line> lines) {

    /** So many bytes are read at most. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /** So many rows are read at most. */
    public static final int MOST_LINES = 20_000;

    static final int MOST_COLUMNS = 60;

    public IncomingTable {
        head = List.copyOf(head);
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new TableRefusedException(TableRefusedException.Reason.EMPTY);
        }
        if (lines.size() > MOST_LINES || head.size() > MOST_COLUMNS) {
            throw new TableRefusedException(TableRefusedException.Reason.TOO_MANY);
        }
    }

    /**
     * A row.
     *
     * @param number where it stands in the file: the number that an editor or a spreadsheet shows
     * @param cells as many as there are, maybe fewer or more than columns
     * @param formulas the columns in which a formula stands instead of a value
     */
    public record Line(int number, List<String> cells, Set<Integer> formulas) {

        public Line {
            cells = List.copyOf(cells);
            formulas = Set.copyOf(formulas);
        }

        /** The value in a column, counted from 0; empty beyond the last one. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }

        boolean isBlank() {
            return formulas.isEmpty() && cells.stream().allMatch(String::isBlank);
        }
    }

    /**
     * The text of a file that is one.
     *
     * @throws TableRefusedException if it is not UTF-8
     */
    public static String text(byte[] content) {
        return DelimitedText.decode(content);
    }

    /**
     * Reads a table or a workbook by what it contains, whatever its name says.
     *
     * @throws TableRefusedException if it is not read
     */
    public static IncomingTable read(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new TableRefusedException(TableRefusedException.Reason.TOO_LARGE);
        }
        if (content.length > 3 && content[0] == 'P' && content[1] == 'K') {
            return Workbooks.read(content);
        }
        return DelimitedText.read(text(content));
    }
}
