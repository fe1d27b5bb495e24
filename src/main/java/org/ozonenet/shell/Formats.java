package org.ozonenet.shell;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Dates, times and quantities as a reader of one language and time zone reads them.
 *
 * @param locale the reader's language
 * @param zone the reader's time zone
 */
public record Formats(Locale locale, ZoneId zone) {

    /** A day, for example 16 December 2025. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** From the first to the last day, both included; one day where they are the same. */
    public String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : day(first) + " – " + day(last);
    }

    /** A moment in the reader's zone, with the zone's name. */
    public String moment(Instant moment) {
        return inZone(moment, zone);
    }

    /** A moment in the reader's zone and, where the clock there shows another time, in the venue's zone beside it. */
    public String moment(Instant moment, ZoneId venue) {
        var here = inZone(moment, zone);
        var sameClock =
                zone.getRules().getOffset(moment).equals(venue.getRules().getOffset(moment));
        return sameClock ? here : here + " · " + inZone(moment, venue);
    }

    /** A number with at most so many decimals, grouped as the language does. */
    public String number(BigDecimal number, int decimals) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    private String inZone(Instant moment, ZoneId inZone) {
        var text = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(inZone)
                .format(moment);
        return text + " (" + zoneName(inZone) + ")";
    }

    private String zoneName(ZoneId inZone) {
        return inZone.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }
}
