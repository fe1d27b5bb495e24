package org.ozonenet.training.schemes;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a certificate is kept alive.
 *
 * @param routes that count in time
 * @param lateRoutes that still count after the date
 * @param everyMonths at most so long from one to the next, or null where only the printed validity counts
 * @param inForce from when {@code everyMonths} binds, or null for always
 * @param firstBy by when those whose certificate is older than that day do it for the first time, or null
 * @param windowMonths how long before the date it can be done
 * @param graceMonths how long after the date the certificate still counts
 */
public record Renewal(
        Set<Route> routes,
        Set<Route> lateRoutes,
        @Nullable Integer everyMonths,
        @Nullable LocalDate inForce,
        @Nullable LocalDate firstBy,
        int windowMonths,
        int graceMonths) {

    private static final int USUAL_WINDOW = 12;

    public Renewal {
        routes = Set.copyOf(routes);
        lateRoutes = Set.copyOf(lateRoutes);
    }

    /** Where a scheme says nothing: it holds as it was issued. */
    static Renewal none() {
        return new Renewal(Set.of(), Set.of(), null, null, null, USUAL_WINDOW, 0);
    }
}
