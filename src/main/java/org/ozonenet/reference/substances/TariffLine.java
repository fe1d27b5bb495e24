package org.ozonenet.reference.substances;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.Doubt;

/**
 * A line of a customs tariff that holds controlled substances, their look-alikes, or equipment with them.
 *
 * @param code digits with points where the tariff prints them
 * @param system which tariff
 * @param edition year or years of the edition
 * @param place country of a national tariff, EU for the European Union, or null
 * @param kind what the line holds, or null where not told
 * @param description in English
 * @param covers substances in the line, as far as told
 * @param correlatesTo lines of other editions, each as edition:code
 * @param doubt how well the line stands
 * @param source where it comes from
 * @param note what else is to be known, in English, or null
 */
public record TariffLine(
        String code,
        System system,
        String edition,
        @Nullable String place,
        @Nullable Kind kind,
        String description,
        @Nullable String covers,
        List<String> correlatesTo,
        Doubt doubt,
        String source,
        @Nullable String note) {

    public TariffLine {
        correlatesTo = List.copyOf(correlatesTo);
        if (!code.matches("\\d{2}\\.\\d{2}|\\d{4}(\\.\\d{2}){0,4}|\\d{10}")) {
            throw new IllegalArgumentException("code: '%s' is not a tariff code.".formatted(code));
        }
        if ((system == System.NATIONAL) != (place != null)) {
            throw new IllegalArgumentException("country: a national tariff has one, the others have none.");
        }
        if (place != null && !place.equals("EU") && !Iso2.isValid(place)) {
            throw new IllegalArgumentException("country: '%s' is neither EU nor a country's code.".formatted(place));
        }
    }

    /** Which tariff. */
    public enum System {
        /** Harmonized System of the World Customs Organization. */
        HS,
        /** ASEAN Harmonised Tariff Nomenclature. */
        AHTN,
        /** A national tariff, or that of the European Union. */
        NATIONAL
    }

    /** What a line holds. */
    public enum Kind {
        HEADING,
        SINGLE,
        MIXTURE,
        PREPARATION,
        PRODUCT,
        LOOK_ALIKE
    }
}
