package org.ozonenet.training.credentials;

import java.util.Optional;
import org.ozonenet.kernel.Lang;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.UnitNames;
import org.springframework.stereotype.Component;

/** What units of competency are called on paper and pages. */
@Component
class UnitTitles {

    private final Optional<UnitNames> names;

    UnitTitles(Optional<UnitNames> names) {
        this.names = names;
    }

    /** The title in a language; the code where the unit is not known. */
    String of(UnitCode unit, Lang lang) {
        return names.flatMap(known -> known.title(unit))
                .map(title -> title.in(lang))
                .orElse(unit.value());
    }
}
