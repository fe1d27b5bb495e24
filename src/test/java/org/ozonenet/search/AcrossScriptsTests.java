package org.ozonenet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ozonenet.kernel.LocalizedText;

/**
 * A table of names as they are typed and as they stand in the index, each pair made by a rule of a public romanisation
 * that the table names. The names stand among generated ones of the same scripts.
 */
class AcrossScriptsTests {

    private static final int AMONG = 5_000;
    private static final int FIRST = 5;
    private static final double SHARE = 0.90;

    private static final Entries ENTRIES = new Entries();
    private static List<Pair> pairs = List.of();

    private record Pair(int number, String typed, String name, String rule) {

        boolean isFound() {
            return ENTRIES.find(typed, Set.of(), SearchFilters.none(), FIRST).hits().stream()
                    .anyMatch(hit -> hit.title().texts().containsValue(name));
        }
    }

    @BeforeAll
    static void fill() throws IOException {
        pairs = read();
        pairs.stream()
                .map(Pair::name)
                .distinct()
                .forEach(name -> ENTRIES.fill(SearchEntry.of("pair", name, "search", LocalizedText.english(name))));
        var others = new GeneratedNames(7);
        for (var i = 0; i < AMONG; i++) {
            ENTRIES.fill(others.entry(i));
        }
        ENTRIES.complete();
    }

    @AfterAll
    static void close() throws IOException {
        ENTRIES.close();
    }

    @Test
    void theTableHasSixtyPairsAndMore() {
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void nearlyAllNamesAreAmongTheFirstFive() {
        var missed = pairs.stream().filter(pair -> !pair.isFound()).toList();
        System.out.printf(
                "search: %d of %d pairs are found among the first %d; missed: %s%n",
                pairs.size() - missed.size(), pairs.size(), FIRST, missed);

        assertThat(1 - (double) missed.size() / pairs.size())
                .as("missed: %s", missed)
                .isGreaterThanOrEqualTo(SHARE);
    }

    private static List<Pair> read() throws IOException {
        try (var file = Objects.requireNonNull(AcrossScriptsTests.class.getResourceAsStream("/search/pairs.csv"))) {
            var read = new ArrayList<Pair>();
            for (var line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                var parts = line.split(";", 3);
                if (!line.startsWith("#") && parts.length == 3) {
                    read.add(new Pair(read.size(), parts[0], parts[1], parts[2]));
                }
            }
            return List.copyOf(read);
        }
    }
}
