package org.ozonenet.search;

import java.io.IOException;
import java.util.Locale;

/**
 * Measures how the directory is searched: 100,000 entries as somebody types, and the share of a table of name pairs
 * across scripts that is found among the first five, once among few and once among many others.
 */
final class DirectoryBench {

    private static final int FEW = 5_000;
    private static final int MANY = 100_000;

    private DirectoryBench() {}

    public static void main(String[] args) throws IOException {
        SearchBench.run(System.out);
        recall(FEW);
        recall(MANY);
    }

    private static void recall(int others) throws IOException {
        var table = NamePairs.read();
        var entries = table.among(others);
        try {
            var missed = table.missedIn(entries);
            System.out.printf(
                    Locale.ROOT,
                    "recall: %d of %d name pairs (%.1f %%) among the first %d, beside %,d other names%n",
                    table.pairs().size() - missed.size(),
                    table.pairs().size(),
                    100 * table.shareFound(missed),
                    NamePairs.FIRST,
                    others);
            missed.forEach(
                    pair -> System.out.printf("  missed: %s -> %s (%s)%n", pair.typed(), pair.name(), pair.rule()));
        } finally {
            entries.close();
        }
    }
}
