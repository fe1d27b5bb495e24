package org.ozonenet.twinning.enquiries;

import java.time.Duration;
import java.time.Instant;
import org.ozonenet.reference.calendars.WorkingCalendar;
import org.ozonenet.reference.calendars.WorkingDays;

/** When an answer is due, and when somebody is to be told that it is. */
final class Deadline {

    /** Nothing is to be told. */
    static final int QUIET = 0;
    /** Those who are to answer are reminded. */
    static final int REMIND = 1;
    /** It is late: the ozone officer of the answering side is told. */
    static final int LATE = 2;
    /** It is still late: the coordinators are told that something is, and not what. */
    static final int VERY_LATE = 3;

    private static final int NORMAL_DAYS = 3;
    private static final int URGENT_DAYS = 1;
    private static final Duration AT_BORDER = Duration.ofHours(4);

    private Deadline() {}

    /** Working days of both sides; for goods that stand at the border, hours by the clock. */
    static Instant of(Urgency urgency, Instant from, WorkingCalendar asking, WorkingCalendar answering) {
        return switch (urgency) {
            case NORMAL -> WorkingDays.dueAfterDays(from, NORMAL_DAYS, asking, answering);
            case URGENT -> WorkingDays.dueAfterDays(from, URGENT_DAYS, asking, answering);
            case BORDER_NOW -> from.plus(AT_BORDER);
        };
    }

    /** What is to have been told by now, as one of the levels. */
    static int level(Urgency urgency, Instant dueAt, Instant now) {
        var atBorder = urgency == Urgency.BORDER_NOW;
        if (!now.isBefore(dueAt.plus(atBorder ? Duration.ofHours(2) : Duration.ofDays(1)))) {
            return VERY_LATE;
        }
        if (!now.isBefore(dueAt)) {
            return LATE;
        }
        var before =
                switch (urgency) {
                    case NORMAL -> Duration.ofDays(1);
                    case URGENT -> Duration.ofHours(6);
                    case BORDER_NOW -> Duration.ofHours(1);
                };
        return now.isBefore(dueAt.minus(before)) ? QUIET : REMIND;
    }
}
