package org.ozonenet.training.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.training.UnitCode;

/**
 * A competency framework: units, their elements, and the performance criteria of each.
 *
 * @param name of its file without ending, for example {@code evmac}
 */
public record Framework(String name, List<Unit> units) {

    public record Unit(UnitCode code, LocalizedText title, List<Element> elements) {

        Stream<Criterion> criteria() {
            return elements.stream().flatMap(element -> element.criteria().stream());
        }
    }

    public record Element(String code, LocalizedText title, List<Criterion> criteria) {}

    /** @param critical whether somebody who does not meet it does not pass */
    public record Criterion(CriterionCode code, LocalizedText text, boolean critical) {}

    Optional<Unit> unit(UnitCode code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }
}
