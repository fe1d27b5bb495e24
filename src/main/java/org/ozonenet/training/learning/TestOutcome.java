package org.ozonenet.training.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.catalogue.CriterionCode;

/**
 * What a test came to, unit by unit. A unit is passed with enough points, and with all its critical questions right
 * where the course asks for that.
 */
public record TestOutcome(List<OfUnit> units) {

    public TestOutcome {
        units = List.copyOf(units);
    }

    /**
     * How one unit went.
     *
     * @param right how many of its questions were right
     * @param of how many there were
     * @param criticalMissed how many of its critical questions were not right
     * @param again the criteria whose questions were not right
     */
    public record OfUnit(
            UnitCode unit, int right, int of, int criticalMissed, Set<CriterionCode> again, boolean passed) {

        public OfUnit {
            again = Set.copyOf(again);
        }

        /** Whole per cents, cut and not rounded: 79.9 does not look like 80. */
        public int percent() {
            return of == 0 ? 0 : right * 100 / of;
        }
    }

    /** One question of a paper, marked. */
    record Marked(UnitCode unit, CriterionCode criterion, boolean critical, boolean right) {}

    static TestOutcome of(List<Marked> paper, int passPercent, boolean criticalAllRight) {
        var byUnit = paper.stream().collect(Collectors.groupingBy(Marked::unit, TreeMap::new, Collectors.toList()));
        var units = new ArrayList<OfUnit>();
        byUnit.forEach((unit, items) -> units.add(ofUnit(unit, items, passPercent, criticalAllRight)));
        return new TestOutcome(units);
    }

    /** Whether every unit was passed. */
    public boolean passed() {
        return !units.isEmpty() && units.stream().allMatch(OfUnit::passed);
    }

    /** The units that were passed, in their order. */
    public Set<UnitCode> passedUnits() {
        return units.stream().filter(OfUnit::passed).map(OfUnit::unit).collect(Collectors.toCollection(TreeSet::new));
    }

    private static OfUnit ofUnit(UnitCode unit, List<Marked> items, int passPercent, boolean criticalAllRight) {
        var right = (int) items.stream().filter(Marked::right).count();
        var missed = (int)
                items.stream().filter(item -> item.critical() && !item.right()).count();
        var again = items.stream()
                .filter(item -> !item.right())
                .map(Marked::criterion)
                .collect(Collectors.toSet());
        // In whole numbers, so that exactly the pass mark is a pass.
        var enough = right * 100 >= passPercent * items.size();
        return new OfUnit(unit, right, items.size(), missed, again, enough && (missed == 0 || !criticalAllRight));
    }
}
