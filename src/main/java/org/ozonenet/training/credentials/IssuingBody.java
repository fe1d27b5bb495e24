package org.ozonenet.training.credentials;

import java.util.Locale;
import org.ozonenet.kernel.Iso2;

/**
 * In whose name certificates are issued: the National Ozone Unit of a country.
 *
 * @param country whose
 */
public record IssuingBody(Iso2 country) {

    /** Its short name, as evidence names it. */
    String key() {
        return "noo-" + country.value().toLowerCase(Locale.ROOT);
    }

    /** How its serial numbers begin in a year, for example {@code LA-NOU-2026-}. */
    String series(int year) {
        return "%s-NOU-%d-".formatted(country.value(), year);
    }
}
