package org.ozonenet.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ozonenet.kernel.LocalizedText;

/**
 * A table of names as they are typed and as they stand in the index, each pair made by a rule of a public romanisation
 * that the table names, or by one typing error.
 */
record NamePairs(List<Pair> pairs) {

    static final int FIRST = 5;

    /** A line of the table. */
    record Pair(String typed, String name, String rule) {

        boolean isFoundIn(Entries entries) {
            return entries.find(typed, Set.of(), SearchFilters.none(), FIRST).hits().stream()
                    .anyMatch(hit -> hit.title().texts().containsValue(name));
        }
    }

    static NamePairs read() throws IOException {
        try (var file = Objects.requireNonNull(NamePairs.class.getResourceAsStream("/search/pairs.csv"))) {
            var read = new ArrayList<Pair>();
            for (var line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                var parts = line.split(";", 3);
                if (!line.startsWith("#") && parts.length == 3) {
                    read.add(new Pair(parts[0], parts[1], parts[2]));
                }
            }
            return new NamePairs(List.copyOf(read));
        }
    }

    /** An index of the names of the table among generated ones of the same scripts. */
    Entries among(int others) {
        var entries = new Entries();
        pairs.stream()
                .map(Pair::name)
                .distinct()
                .forEach(name -> entries.fill(SearchEntry.of("pair", name, "search", LocalizedText.english(name))));
        var generated = new GeneratedNames(7);
        for (var i = 0; i < others; i++) {
            entries.fill(generated.entry(i));
        }
        entries.complete();
        return entries;
    }

    List<Pair> missedIn(Entries entries) {
        return pairs.stream().filter(pair -> !pair.isFoundIn(entries)).toList();
    }

    double shareFound(List<Pair> missed) {
        return 1 - (double) missed.size() / pairs.size();
    }
}
