package org.ozonenet.directory.bring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.directory.EntryDraft;

/** What would become of each row of a file. */
public record Preview(List<Row> rows) {

    public Preview {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param line where it stands in the file
     * @param draft the entry, or null for a refused row
     * @param faults what is wrong with it; of a row that is not refused: what makes it doubtful
     */
    public record Row(int line, @Nullable EntryDraft draft, List<Fault> faults) {

        public Row {
            faults = List.copyOf(faults);
        }

        public boolean isRefused() {
            return draft == null;
        }

        /** Whether it resembles another row or an entry that is there. */
        public boolean isDoubtful() {
            return draft != null && !faults.isEmpty();
        }
    }

    /** Those that can be taken. */
    public List<Row> good(boolean withDoubtful) {
        return rows.stream()
                .filter(row -> !row.isRefused() && (withDoubtful || !row.isDoubtful()))
                .toList();
    }

    /** Those that are not taken, with their reasons. */
    public List<Row> left(boolean withDoubtful) {
        return rows.stream()
                .filter(row -> row.isRefused() || (row.isDoubtful() && !withDoubtful))
                .toList();
    }
}
