package org.ozonenet.training.schemes;

import java.time.LocalDate;
import java.util.Optional;

/** How long somebody who is enrolled but not yet certified may work beside somebody who is. */
public final class SupervisedWork {

    private SupervisedWork() {}

    /** The last day, counted from the day of enrolment; empty where the scheme says nothing of it. */
    public static Optional<LocalDate> lastDay(Scheme scheme, LocalDate enrolledOn) {
        var months = scheme.needs().supervisedMonths();
        return months == null
                ? Optional.empty()
                : Optional.of(enrolledOn.plusMonths(months).minusDays(1));
    }

    /** Whether it is permitted on a day. */
    public static boolean isPermitted(Scheme scheme, LocalDate enrolledOn, LocalDate on) {
        return !on.isBefore(enrolledOn)
                && lastDay(scheme, enrolledOn).filter(last -> !on.isAfter(last)).isPresent();
    }
}
