package org.ozonenet.training.cohorts;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ozonenet.access.PersonId;

/**
 * How many learn, came and passed: by country and by what they want to be counted as.
 *
 * @param rows the countries by code, then those who act for none
 */
public record CohortFigures(List<Row> rows) {

    /** @param country its code, or empty for those who act for none */
    public record Row(String country, Map<Gender, Integer> enrolled, int came, int passed) {

        public int all() {
            return enrolled.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    static CohortFigures of(List<Cohort.Place> places, Set<PersonId> came, Predicate<PersonId> passed) {
        var byCountry = places.stream()
                .collect(Collectors.groupingBy(
                        place -> place.country() == null ? "" : place.country().value(),
                        TreeMap::new,
                        Collectors.toList()));
        return new CohortFigures(byCountry.entrySet().stream()
                .map(each -> row(each.getKey(), each.getValue(), came, passed))
                // Those without a country last.
                .sorted(Comparator.comparing((Row row) -> row.country().isEmpty()))
                .toList());
    }

    private static Row row(String country, List<Cohort.Place> places, Set<PersonId> came, Predicate<PersonId> passed) {
        var enrolled = new EnumMap<Gender, Integer>(Gender.class);
        places.forEach(place -> enrolled.merge(place.gender(), 1, Integer::sum));
        return new Row(
                country,
                enrolled,
                (int) places.stream()
                        .filter(place -> came.contains(place.learner()))
                        .count(),
                (int) places.stream()
                        .filter(place -> passed.test(place.learner()))
                        .count());
    }

    /** All rows together, as a row of no country. */
    public Row total() {
        var enrolled = new EnumMap<Gender, Integer>(Gender.class);
        rows.forEach(row -> row.enrolled().forEach((gender, count) -> enrolled.merge(gender, count, Integer::sum)));
        return new Row(
                "",
                enrolled,
                rows.stream().mapToInt(Row::came).sum(),
                rows.stream().mapToInt(Row::passed).sum());
    }
}
