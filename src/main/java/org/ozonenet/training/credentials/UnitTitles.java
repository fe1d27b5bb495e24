package org.ozonenet.training.credentials;

import org.ozonenet.kernel.Lang;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.schemes.Schemes;
import org.springframework.stereotype.Component;

/** What units of competency are called on paper and pages. */
@Component
class UnitTitles {

    private final Schemes schemes;

    UnitTitles(Schemes schemes) {
        this.schemes = schemes;
    }

    /** The title in a language; the code where the unit is not known. */
    String of(UnitCode unit, Lang lang) {
        return schemes.title(unit).in(lang);
    }
}
