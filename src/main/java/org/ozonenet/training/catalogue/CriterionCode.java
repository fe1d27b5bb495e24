package org.ozonenet.training.catalogue;

import java.util.regex.Pattern;
import org.ozonenet.training.UnitCode;

/** A performance criterion of a competency framework, for example {@code EV-U2-E3-C1}. */
public record CriterionCode(String value) {

    private static final Pattern FORM = Pattern.compile("([A-Z]{2,8}-U[1-9][0-9]?)-E[1-9][0-9]?-C[1-9][0-9]?");

    public CriterionCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'%s' is not the code of a criterion".formatted(value));
        }
    }

    /** The unit to which it belongs. */
    public UnitCode unit() {
        return new UnitCode(value.substring(0, value.indexOf("-E")));
    }
}
