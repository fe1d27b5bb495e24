package org.ozonenet.directory;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/**
 * When somebody is there, by the clock of the place.
 *
 * @param days on which days; for hours over midnight, the days on which they begin
 * @param from begin
 * @param until end; at or before the begin means over midnight, equal to it means around the clock
 */
public record WorkingHours(Set<DayOfWeek> days, LocalTime from, LocalTime until) {

    public WorkingHours {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("Working hours need a day");
        }
        days = Set.copyOf(days);
    }

    /** Day and night, every day. */
    public static WorkingHours aroundTheClock() {
        return new WorkingHours(EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }

    /** Monday to Friday. */
    public static WorkingHours weekdays(LocalTime from, LocalTime until) {
        return new WorkingHours(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), from, until);
    }

    public boolean isAroundTheClock() {
        return days.size() == 7 && from.equals(until);
    }

    /** Whether somebody is there at a moment. Public holidays are not known here. */
    public boolean isOpenAt(Instant moment, ZoneId place) {
        var there = moment.atZone(place);
        var time = there.toLocalTime();
        var today = there.getDayOfWeek();
        if (from.isBefore(until)) {
            return days.contains(today) && !time.isBefore(from) && time.isBefore(until);
        }
        return (days.contains(today) && !time.isBefore(from))
                || (days.contains(today.minus(1)) && time.isBefore(until));
    }
}
