package org.ozonenet.meetings;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When a meeting is.
 *
 * @param first day at the venue, or null where only the year is known
 * @param last day, the same as the first for one day; null where the first is
 * @param year of the first day
 * @param zone of the venue; for an online meeting the one in which its programme is stated
 */
public record MeetingDates(
        @Nullable LocalDate first, @Nullable LocalDate last, int year, ZoneId zone) {

    public MeetingDates {
        if ((first == null) != (last == null)) {
            throw new IllegalArgumentException("A meeting has a first and a last day, or neither is known");
        }
        if (first != null && last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("The last day of a meeting is not before the first");
        }
        if (first != null && first.getYear() != year) {
            throw new IllegalArgumentException("The year of a meeting is that of its first day");
        }
    }

    public static MeetingDates of(LocalDate first, LocalDate last, ZoneId zone) {
        return new MeetingDates(first, last, first.getYear(), zone);
    }

    /** Of a meeting of which only the year is known. */
    public static MeetingDates in(int year, ZoneId zone) {
        return new MeetingDates(null, null, year, zone);
    }

    /** Whether the last day lies before that day; where only the year is known, whether the year does. */
    public boolean isOverOn(LocalDate day) {
        return last != null ? last.isBefore(day) : year < day.getYear();
    }

    /** Whether the meeting is held on that day, as far as its days are known. */
    public boolean include(LocalDate day) {
        return first == null || last == null ? day.getYear() == year : !day.isBefore(first) && !day.isAfter(last);
    }

    /** By what lists are sorted. */
    String sortKey() {
        return first != null ? first.toString() : year + "-00-00";
    }
}
