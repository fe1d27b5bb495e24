package org.ozonenet.reference.calendars;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts in the working days of two sides: of one that asks and one that answers. A day counts if both work on it.
 * Pure arithmetic; the same arguments always give the same moment.
 */
public final class WorkingDays {

    /** No two calendars in the world have fewer working days in common than would fit into this. */
    private static final int LOOK_AHEAD_DAYS = 4_000;

    private WorkingDays() {}

    /** Whether both sides work on that day. */
    public static boolean isCommon(LocalDate day, WorkingCalendar one, WorkingCalendar other) {
        return one.isWorkingDay(day) && other.isWorkingDay(day);
    }

    /**
     * The days that count from a moment on. The day of the moment itself, by the clock of the answering side, does not.
     *
     * @param days how many, at least 1
     */
    public static List<LocalDate> counted(Instant from, int days, WorkingCalendar asking, WorkingCalendar answering) {
        if (days < 1) {
            throw new IllegalArgumentException("At least one working day is needed");
        }
        var counted = new ArrayList<LocalDate>();
        var day = LocalDate.ofInstant(from, answering.zone());
        for (var looked = 0; looked < LOOK_AHEAD_DAYS; looked++) {
            day = day.plusDays(1);
            if (isCommon(day, asking, answering)) {
                counted.add(day);
                if (counted.size() == days) {
                    return counted;
                }
            }
        }
        throw new IllegalArgumentException(
                "%s and %s have too few working days in common".formatted(asking.country(), answering.country()));
    }

    /** The last second of the last of the days that count, by the clock of the answering side. */
    public static Instant dueAfterDays(Instant from, int days, WorkingCalendar asking, WorkingCalendar answering) {
        return endOf(counted(from, days, asking, answering).getLast(), answering.zone());
    }

    /** The last second of a day in a zone. */
    public static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
    }

    /**
     * The moment at which so many working hours have passed: hours in which offices of both sides are open at once.
     * Where their hours never meet, those of the answering side on common working days count.
     *
     * @param hours at least 1
     */
    public static Instant dueAfterHours(Instant from, int hours, WorkingCalendar asking, WorkingCalendar answering) {
        if (hours < 1) {
            throw new IllegalArgumentException("At least one working hour is needed");
        }
        var left = Duration.ofHours(hours);
        var day = LocalDate.ofInstant(from, answering.zone());
        for (var looked = 0; looked < LOOK_AHEAD_DAYS; looked++, day = day.plusDays(1)) {
            if (!isCommon(day, asking, answering)) {
                continue;
            }
            var opens = later(at(day, answering.from(), answering.zone()), at(day, asking.from(), asking.zone()));
            var closes = earlier(at(day, answering.until(), answering.zone()), at(day, asking.until(), asking.zone()));
            if (!opens.isBefore(closes)) {
                opens = at(day, answering.from(), answering.zone());
                closes = at(day, answering.until(), answering.zone());
            }
            var begins = later(opens, from);
            var open = Duration.between(begins, closes);
            if (open.compareTo(left) >= 0) {
                return begins.plus(left);
            }
            if (open.isPositive()) {
                left = left.minus(open);
            }
        }
        throw new IllegalArgumentException(
                "%s and %s have too few working days in common".formatted(asking.country(), answering.country()));
    }

    /**
     * How many of both sides' working days lie after the day of one moment and up to the day of a later one, by the
     * clock of the answering side; 0 where the later one is not later.
     */
    public static int between(Instant from, Instant to, WorkingCalendar asking, WorkingCalendar answering) {
        var first = LocalDate.ofInstant(from, answering.zone()).plusDays(1);
        var end = LocalDate.ofInstant(to, answering.zone()).plusDays(1);
        return end.isAfter(first)
                ? (int) first.datesUntil(end)
                        .filter(day -> isCommon(day, asking, answering))
                        .count()
                : 0;
    }

    private static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
