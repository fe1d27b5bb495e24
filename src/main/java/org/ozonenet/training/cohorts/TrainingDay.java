package org.ozonenet.training.cohorts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A day on which a cohort meets in one place.
 *
 * @param zone in which its times are meant
 * @param topic what is done, in the words of whoever planned it
 */
public record TrainingDay(
        DayId id, LocalDate date, LocalTime from, LocalTime until, ZoneId zone, String place, String topic) {

    static final int LONGEST = 300;

    /** How long before its begin and after its end somebody can still say that they are there. */
    private static final Duration AROUND = Duration.ofHours(1);

    /** @throws IllegalArgumentException if it ends before it begins, or place or topic are missing or too long */
    public TrainingDay {
        place = place.strip();
        topic = topic.strip();
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A day ends after it begins");
        }
        if (place.isEmpty() || topic.isEmpty() || place.length() > LONGEST || topic.length() > LONGEST) {
            throw new IllegalArgumentException("A day has a place and a topic of at most 300 characters each");
        }
    }

    /** How long it lasts. */
    public Duration length() {
        return Duration.between(from, until);
    }

    /** Whether one can say at that moment that one is there. */
    boolean isOnAt(Instant moment) {
        var end = date.atTime(until).atZone(zone).toInstant().plus(AROUND);
        return hasBegunAt(moment) && moment.isBefore(end);
    }

    /** Whether somebody can be there or have been there: from an hour before its begin. */
    public boolean hasBegunAt(Instant moment) {
        return !moment.isBefore(date.atTime(from).atZone(zone).toInstant().minus(AROUND));
    }

    /** Whether it is over at that moment. */
    boolean isOverAt(Instant moment) {
        return !moment.isBefore(date.atTime(until).atZone(zone).toInstant());
    }
}
