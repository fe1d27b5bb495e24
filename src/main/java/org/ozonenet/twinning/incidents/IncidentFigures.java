package org.ozonenet.twinning.incidents;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.identifier.Gases;

/**
 * How many incidents there were, and of how much gas, by something and year.
 *
 * @param years from the first to the last
 * @param rows the most frequent first
 */
public record IncidentFigures(List<Integer> years, List<Row> rows) {

    /** What is counted by. */
    public enum By {
        /** From country to country, as far as known. */
        ROUTE,
        /** The post where it was found; a pair of countries where it was none. */
        BORDER,
        MEANS,
        TRICK,
        /** The gas as identified, else as declared. */
        SUBSTANCE
    }

    /**
     * One line.
     *
     * @param key codes of countries, a post, a choice or the name of a gas; empty for not known
     * @param counts by year
     * @param kilograms seized, else found
     */
    public record Row(String key, Map<Integer, Long> counts, long total, BigDecimal kilograms) {}

    public IncidentFigures {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    /** Counts these incidents; years are those of UTC. */
    public static IncidentFigures of(Collection<IncidentLine> incidents, By by, Gases gases) {
        var years = new TreeSet<Integer>();
        incidents.forEach(each -> years.add(year(each)));
        Function<IncidentLine, String> key = line -> key(line, by, gases);
        var rows = incidents.stream().collect(Collectors.groupingBy(key)).entrySet().stream()
                .map(group -> row(group.getKey(), group.getValue()))
                .sorted(Comparator.comparing(Row::total).reversed().thenComparing(Row::key))
                .toList();
        return new IncidentFigures(List.copyOf(years), rows);
    }

    /** The most in one row. */
    public long largest() {
        return rows.stream().mapToLong(Row::total).max().orElse(0);
    }

    private static Row row(String key, List<IncidentLine> lines) {
        var counts = lines.stream()
                .collect(Collectors.groupingBy(IncidentFigures::year, TreeMap::new, Collectors.counting()));
        var mass = lines.stream().map(IncidentFigures::mass).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Row(key, Map.copyOf(counts), lines.size(), mass);
    }

    static BigDecimal mass(IncidentLine line) {
        return line.facts()
                .kilograms(IncidentField.SEIZED)
                .or(() -> line.facts().kilograms(IncidentField.QUANTITY))
                .orElse(BigDecimal.ZERO);
    }

    private static int year(IncidentLine line) {
        return line.facts()
                .foundAt()
                .orElse(line.reportedAt())
                .atZone(ZoneOffset.UTC)
                .getYear();
    }

    private static String key(IncidentLine line, By by, Gases gases) {
        var facts = line.facts();
        return switch (by) {
            case ROUTE -> route(line);
            case BORDER -> facts.text(IncidentField.POST).orElseGet(() -> route(line));
            case MEANS -> facts.text(IncidentField.MEANS).orElse("");
            case TRICK -> facts.text(IncidentField.TRICK).orElse("");
            case SUBSTANCE ->
                facts.text(IncidentField.IDENTIFIED)
                        .or(() -> facts.text(IncidentField.DECLARED))
                        .map(name -> gases.find(name).map(gas -> gas.name()).orElse(name))
                        .orElse("");
        };
    }

    private static String route(IncidentLine line) {
        var from = line.facts().country(IncidentField.ORIGIN).map(Iso2::value).orElse("");
        var to = line.facts()
                .country(IncidentField.DESTINATION)
                .or(() -> java.util.Optional.of(line.country()))
                .map(Iso2::value)
                .orElse("");
        return from.equals(to) || from.isEmpty() ? to : from + " " + to;
    }
}
