package org.ozonenet.reference.substances;

import org.jspecify.annotations.Nullable;
import org.ozonenet.reference.Doubt;

/**
 * The tariff codes of a substance or blend in bulk.
 *
 * @param hs2022 six digits of the Harmonized System 2022, or null
 * @param hs2017 six digits of the edition before, or null
 * @param ahtn2022 eight digits of the ASEAN nomenclature 2022, or null
 * @param doubt how well the codes stand
 */
public record Codes(
        @Nullable String hs2022,
        @Nullable String hs2017,
        @Nullable String ahtn2022,
        Doubt doubt) {

    public Codes {
        check(hs2022, "\\d{4}\\.\\d{2}", "six digits, such as 2903.41");
        check(hs2017, "\\d{4}\\.\\d{2}", "six digits, such as 2903.41");
        check(ahtn2022, "\\d{4}\\.\\d{2}\\.\\d{2}", "eight digits, such as 2903.41.00");
        if (hs2022 != null && ahtn2022 != null && !ahtn2022.startsWith(hs2022)) {
            throw new IllegalArgumentException("The ASEAN code %s does not lie below %s.".formatted(ahtn2022, hs2022));
        }
    }

    private static void check(@Nullable String code, String form, String words) {
        if (code != null && !code.matches(form)) {
            throw new IllegalArgumentException("'%s' is not a tariff code of %s.".formatted(code, words));
        }
    }
}
