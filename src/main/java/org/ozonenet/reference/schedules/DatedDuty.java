package org.ozonenet.reference.schedules;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.reference.Doubt;

/**
 * A duty with a date, beside the ceilings.
 *
 * @param id identifier
 * @param article of the Protocol, or null
 * @param from since when, or null
 * @param yearly day of each year on which it falls due, or null
 * @param text what is to be done
 * @param doubt how well it stands
 * @param source where it comes from
 */
public record DatedDuty(
        String id,
        @Nullable String article,
        @Nullable LocalDate from,
        @Nullable MonthDay yearly,
        LocalizedText text,
        Doubt doubt,
        String source) {}
