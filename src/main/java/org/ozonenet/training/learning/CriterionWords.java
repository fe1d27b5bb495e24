package org.ozonenet.training.learning;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.ozonenet.training.catalogue.CriterionCode;
import org.springframework.stereotype.Component;

/** What criteria ask for, in words. */
@Component
class CriterionWords {

    /** One line for each, sorted by their codes. */
    List<String> of(Collection<CriterionCode> criteria, Locale locale) {
        return criteria.stream().map(CriterionCode::value).sorted().toList();
    }
}
