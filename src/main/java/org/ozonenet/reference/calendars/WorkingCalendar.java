package org.ozonenet.reference.calendars;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.Doubt;

/**
 * When public offices of a country work.
 *
 * @param zone by which clock
 * @param weekend days of the week without work; not everywhere Saturday and Sunday
 * @param from when offices open
 * @param until when they close, on the same day
 * @param holidays by day
 * @param firstYear the first year of which the holidays are known
 * @param lastYear the last; in other years only the weekend counts
 * @param doubt how well weekend and office hours stand; each holiday has its own
 */
public record WorkingCalendar(
        Iso2 country,
        ZoneId zone,
        Set<DayOfWeek> weekend,
        LocalTime from,
        LocalTime until,
        Map<LocalDate, Holiday> holidays,
        int firstYear,
        int lastYear,
        Doubt doubt) {

    public WorkingCalendar {
        weekend = Set.copyOf(weekend);
        holidays = Map.copyOf(holidays);
        if (weekend.size() == 7) {
            throw new IllegalArgumentException("A week needs a working day.");
        }
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("from: offices open before they close.");
        }
    }

    WorkingCalendar with(Collection<Holiday> known) {
        var byDay = known.stream().collect(Collectors.toMap(Holiday::day, Function.identity()));
        return new WorkingCalendar(country, zone, weekend, from, until, byDay, firstYear, lastYear, doubt);
    }

    /** Whether offices work on that day: no weekend and no holiday, or a day of rest exchanged for another. */
    public boolean isWorkingDay(LocalDate day) {
        var special = holidays.get(day);
        return special != null ? special.works() : !weekend.contains(day.getDayOfWeek());
    }

    /** Whether an office is open at that moment, by the clock of the country. */
    public boolean isWorkingMoment(Instant moment) {
        var there = moment.atZone(zone);
        var time = there.toLocalTime();
        return isWorkingDay(there.toLocalDate()) && !time.isBefore(from) && time.isBefore(until);
    }

    /** What makes the day other than its weekday, if anything. */
    public Optional<Holiday> holiday(LocalDate day) {
        return Optional.ofNullable(holidays.get(day));
    }

    /** Whether the holidays of that day's year are known at all. */
    public boolean covers(LocalDate day) {
        return day.getYear() >= firstYear && day.getYear() <= lastYear;
    }
}
