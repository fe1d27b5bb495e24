package org.ozonenet.training.learning;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.ozonenet.training.catalogue.Courses;
import org.ozonenet.training.catalogue.CriterionCode;
import org.springframework.stereotype.Component;

/** What criteria ask for, in words of their framework. */
@Component
class CriterionWords {

    private final Courses courses;

    CriterionWords(Courses courses) {
        this.courses = courses;
    }

    /** One line for each, sorted by their codes; a code alone where no framework has it. */
    List<String> of(Collection<CriterionCode> criteria, Locale locale) {
        return criteria.stream()
                .map(CriterionCode::value)
                .sorted()
                .map(code -> courses.frameworks().stream()
                        .flatMap(framework -> framework.units().stream())
                        .flatMap(unit -> unit.elements().stream())
                        .flatMap(element -> element.criteria().stream())
                        .filter(criterion -> criterion.code().value().equals(code))
                        .map(criterion -> code + " " + criterion.text().in(locale))
                        .findFirst()
                        .orElse(code))
                .toList();
    }
}
