package org.ozonenet.reference;

import org.jspecify.annotations.Nullable;

/**
 * A span of years in which a party was, or was not, classified as operating under paragraph 1 of Article 5.
 *
 * @param article5 whether it was
 * @param fromYear first year, or null where the record does not say
 * @param toYear last year, or null where it lasts
 * @param doubt how well this stands
 */
public record Article5Period(
        boolean article5,
        @Nullable Integer fromYear,
        @Nullable Integer toYear,
        Doubt doubt) {

    public Article5Period {
        if (fromYear != null && toYear != null && fromYear > toYear) {
            throw new IllegalArgumentException("The first year %d is after the last, %d.".formatted(fromYear, toYear));
        }
    }

    /** Whether the year lies inside. */
    public boolean covers(int year) {
        return (fromYear == null || fromYear <= year) && (toYear == null || year <= toYear);
    }
}
