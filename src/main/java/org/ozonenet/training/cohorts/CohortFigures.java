package org.ozonenet.training.cohorts;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.ozonenet.access.PersonId;

/**
 * How many learn, came and passed: by country and by what they want to be counted as. What somebody wants to be counted
 * as is known to themselves alone; so a number of one or two persons is held back, and so are others from which it could
 * be found by taking one from another.
 *
 * @param rows the countries by code, then those who act for none
 * @param total all of them together, as a row of no country
 */
public record CohortFigures(List<Row> rows, Row total) {

    /** A number of persons below which nobody is told it. */
    static final int LEAST = 3;

    public CohortFigures {
        rows = List.copyOf(rows);
    }

    /**
     * @param country its code, or empty for those who act for none
     * @param enrolled what can be told; a gender that is not in it is held back
     */
    public record Row(String country, Map<Gender, Integer> enrolled, int all, int came, int passed) {

        public Row {
            enrolled = Map.copyOf(enrolled);
        }
    }

    static CohortFigures of(List<Cohort.Place> places, Set<PersonId> came, Predicate<PersonId> passed) {
        var byCountry = places.stream()
                .collect(Collectors.groupingBy(
                        place -> place.country() == null ? "" : place.country().value(),
                        TreeMap::new,
                        Collectors.toList()));
        var counts = byCountry.values().stream().map(CohortFigures::count).toList();
        var held = counts.stream().map(each -> held(each, Set.of())).toList();
        var all = count(places);
        var total = byCountry.size() == 1 ? held.getFirst() : held(all, derivable(counts, held));
        var shown = held.iterator();
        var rows = byCountry.entrySet().stream()
                .map(each -> row(each.getKey(), each.getValue(), shown.next(), came, passed))
                .toList();
        return new CohortFigures(
                rows.stream()
                        // Those without a country last.
                        .sorted(Comparator.comparing((Row row) -> row.country().isEmpty()))
                        .toList(),
                row("", places, total, came, passed));
    }

    private static Row row(
            String country,
            List<Cohort.Place> places,
            Set<Gender> held,
            Set<PersonId> came,
            Predicate<PersonId> passed) {
        var enrolled = count(places);
        enrolled.keySet().removeAll(held);
        return new Row(
                country,
                enrolled,
                places.size(),
                (int) places.stream()
                        .filter(place -> came.contains(place.learner()))
                        .count(),
                (int) places.stream()
                        .filter(place -> passed.test(place.learner()))
                        .count());
    }

    private static Map<Gender, Integer> count(List<Cohort.Place> places) {
        var count = new EnumMap<Gender, Integer>(Gender.class);
        for (var gender : Gender.values()) {
            count.put(gender, 0);
        }
        places.forEach(place -> count.merge(place.gender(), 1, Integer::sum));
        return count;
    }

    /**
     * What a row holds back: the small numbers, and then the next ones, until what is left of the sum of the row when all
     * that is shown is taken from it belongs to two numbers and three persons at least. Numbers of nobody go last: where
     * they must go too, nothing of the row is left.
     */
    private static Set<Gender> held(Map<Gender, Integer> row, Set<Gender> besides) {
        var held = EnumSet.noneOf(Gender.class);
        row.forEach((gender, count) -> {
            if ((count > 0 && count < LEAST) || besides.contains(gender)) {
                held.add(gender);
            }
        });
        var next = row.entrySet().stream()
                .filter(each -> !held.contains(each.getKey()) && each.getValue() > 0)
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .iterator();
        ToIntFunction<Set<Gender>> persons = set ->
                set.stream().mapToInt(gender -> row.getOrDefault(gender, 0)).sum();
        while (!held.isEmpty() && (held.size() < 2 || persons.applyAsInt(held) < LEAST)) {
            if (!next.hasNext()) {
                return EnumSet.allOf(Gender.class);
            }
            held.add(next.next());
        }
        return held;
    }

    /** The genders whose sum over all countries would betray a number that a country holds back. */
    private static Set<Gender> derivable(List<Map<Gender, Integer>> counts, List<Set<Gender>> held) {
        var derivable = EnumSet.noneOf(Gender.class);
        for (var gender : Gender.values()) {
            var hiding = 0;
            var persons = 0;
            for (var i = 0; i < counts.size(); i++) {
                if (held.get(i).contains(gender)) {
                    hiding++;
                    persons += counts.get(i).getOrDefault(gender, 0);
                }
            }
            if (hiding == 1 || (hiding > 1 && persons < LEAST)) {
                derivable.add(gender);
            }
        }
        return derivable;
    }
}
