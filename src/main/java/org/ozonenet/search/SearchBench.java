package org.ozonenet.search;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ozonenet.access.SpaceId;
import org.ozonenet.kernel.NetworkId;

/**
 * Measures the search: an index of 100,000 generated entries in three scripts, asked as a person types, letter by
 * letter, with a typing error in every fifth name. Runs without the portal.
 */
public final class SearchBench {

    private static final int ENTRIES = 100_000;
    private static final int NAMES_PER_SCRIPT = 300;
    private static final int WARM_UP_NAMES = 150;
    private static final int HITS = 8;
    private static final long SEED = 20_261_123;

    private static final int NAMES_KEPT = 3_000;

    private final PrintStream out;
    private final List<String> kept = new ArrayList<>();

    private SearchBench(PrintStream out) {
        this.out = out;
    }

    /** Prints the figures to the standard output. */
    public static void main(String[] args) throws IOException {
        run(System.out);
    }

    public static void run(PrintStream out) throws IOException {
        new SearchBench(out).run();
    }

    private void run() throws IOException {
        var before = usedMegabytes();
        var entries = new Entries();
        try {
            build(entries);
            out.printf(
                    Locale.ROOT,
                    "memory: index %.1f MB, heap grown by %.1f MB%n",
                    entries.bytes() / 1e6,
                    usedMegabytes() - before);
            measure(entries);
        } finally {
            entries.close();
        }
    }

    private void build(Entries entries) {
        var names = new GeneratedNames(SEED);
        var began = System.nanoTime();
        for (var i = 0; i < ENTRIES; i++) {
            var entry = names.entry(i);
            entries.fill(entry);
            if (i < NAMES_KEPT) {
                kept.add(entry.title().in(Locale.ENGLISH));
            }
        }
        entries.complete();
        entries.find("warm", Set.of(), SearchFilters.none(), HITS);
        out.printf(Locale.ROOT, "build: %,d entries in %.1f s%n", ENTRIES, (System.nanoTime() - began) / 1e9);
    }

    private void measure(Entries entries) {
        var names = new GeneratedNames(SEED + 1);
        typed(entries, names, WARM_UP_NAMES, 0);
        typed(entries, names, WARM_UP_NAMES, 1);
        typed(entries, names, WARM_UP_NAMES, 2);
        var all = new ArrayList<Long>();
        var scripts = List.of("Latin", "Cyrillic", "Chinese");
        for (var script = 0; script < scripts.size(); script++) {
            var times = typed(entries, names, NAMES_PER_SCRIPT, script);
            print(scripts.get(script), times);
            all.addAll(times);
        }
        print("all", all);
        var narrow = new SearchFilters(
                Set.of("generated"),
                Set.of(NetworkId.SEA),
                Set.of(),
                Set.of("function=F0", "function=F2", "language=1", "verified=true"));
        print("filtered", typed(entries, names, NAMES_PER_SCRIPT, 1, narrow));
    }

    /** Nanoseconds of each query. Half of the names are in the index, half are not. */
    private List<Long> typed(Entries entries, GeneratedNames names, int howMany, int script) {
        return typed(entries, names, howMany, script, SearchFilters.none());
    }

    private List<Long> typed(Entries entries, GeneratedNames names, int howMany, int script, SearchFilters filters) {
        var times = new ArrayList<Long>();
        for (var i = 0; i < howMany; i++) {
            var known = i % 2 == 0;
            var name = known ? kept.get(names.below(NAMES_KEPT / 3) * 3 + script) : newName(names, script);
            var text = i % 5 == 0 ? names.mistyped(name) : name;
            for (var length = 1; length <= text.length(); length++) {
                var began = System.nanoTime();
                entries.find(text.substring(0, length), Set.of(new SpaceId("a-space")), filters, HITS);
                times.add(System.nanoTime() - began);
            }
        }
        return times;
    }

    private static String newName(GeneratedNames names, int script) {
        return switch (script) {
            case 0 -> names.latin();
            case 1 -> names.cyrillic();
            default -> names.chinese();
        };
    }

    private void print(String what, List<Long> times) {
        var sorted = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        out.printf(
                Locale.ROOT,
                "%-9s %,6d queries   p50 %5.1f ms   p95 %5.1f ms   p99 %5.1f ms   max %5.1f ms%n",
                what,
                sorted.length,
                at(sorted, 0.50),
                at(sorted, 0.95),
                at(sorted, 0.99),
                at(sorted, 1.0));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
    }

    private static double usedMegabytes() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }
}
