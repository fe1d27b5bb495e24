package org.ozonenet.reference.calendars;

import java.time.LocalDate;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.reference.Doubt;

/**
 * A day that is not what its weekday makes it.
 *
 * @param key what is celebrated, for example {@code eid-al-fitr}
 * @param works whether it is a day of rest on which offices work, in exchange for another
 * @param doubt whether the date is sure: dates that follow the moon are announced shortly before
 */
public record Holiday(LocalDate day, String key, LocalizedText name, boolean works, Doubt doubt) {}
