package org.ozonenet.twinning.enquiries;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How fast a side answers, measured as the EU's Internal Market Information system publishes it: accepted within seven
 * days and answered by the agreed date (from 80 % green, from 60 % amber), and the average of days to the answer (below
 * 16 green, below 25 amber). Withdrawn and declined enquiries do not count.
 *
 * @param asked how many enquiries count
 * @param accepted of those whose seven days are over or that were accepted, how many were within seven days
 * @param answered of those whose date is over or that were answered, how many were by the agreed date
 * @param days average days to the answer; empty where nothing was answered
 * @param timeliness average of the askers' ratings, 1 to 5; empty where none was given
 * @param effort the same for the effort
 */
public record ResponseTimes(
        int asked,
        Share accepted,
        Share answered,
        OptionalDouble days,
        OptionalDouble timeliness,
        OptionalDouble effort) {

    private static final Duration TO_ACCEPT = Duration.ofDays(7);

    /** Some of all. */
    public record Share(long some, long all) {

        /** In per cent; empty where there is nothing to measure. */
        public OptionalDouble percent() {
            return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * some / all);
        }

        /** By the published thresholds. */
        public Light light() {
            var percent = percent();
            if (percent.isEmpty()) {
                return Light.NONE;
            }
            return percent.getAsDouble() >= 80 ? Light.GREEN : percent.getAsDouble() >= 60 ? Light.AMBER : Light.RED;
        }
    }

    /** What a threshold says. */
    public enum Light {
        GREEN,
        AMBER,
        RED,
        /** There is nothing to measure yet. */
        NONE
    }

    /** What is measured of one enquiry. */
    record Timing(
            Instant sentAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant answeredAt,
            Instant dueAt,
            @Nullable Integer timeliness,
            @Nullable Integer effort) {}

    static ResponseTimes of(Collection<Timing> timings, Instant now) {
        return new ResponseTimes(
                timings.size(),
                share(timings, each -> each.acceptedAt, each -> each.sentAt.plus(TO_ACCEPT), now),
                share(timings, each -> each.answeredAt, each -> each.dueAt, now),
                average(timings, each -> each.answeredAt != null, ResponseTimes::daysToAnswer),
                average(
                        timings,
                        each -> each.timeliness != null,
                        each -> each.timeliness == null ? 0 : each.timeliness),
                average(timings, each -> each.effort != null, each -> each.effort == null ? 0 : each.effort));
    }

    /** By the published thresholds for the days to the answer. */
    public Light daysLight() {
        if (days.isEmpty()) {
            return Light.NONE;
        }
        return days.getAsDouble() < 16 ? Light.GREEN : days.getAsDouble() < 25 ? Light.AMBER : Light.RED;
    }

    private interface Moment {
        @Nullable Instant of(Timing timing);
    }

    /** What was not done counts once its time is over. */
    private static Share share(Collection<Timing> timings, Moment done, Moment limit, Instant now) {
        long some = 0;
        long all = 0;
        for (var timing : timings) {
            var at = done.of(timing);
            var end = limit.of(timing);
            if (end != null && (at != null || now.isAfter(end))) {
                all++;
                some += at != null && !at.isAfter(end) ? 1 : 0;
            }
        }
        return new Share(some, all);
    }

    private static double daysToAnswer(Timing timing) {
        var answered = timing.answeredAt;
        return answered == null
                ? 0
                : Duration.between(timing.sentAt, answered).toMinutes()
                        / (double) Duration.ofDays(1).toMinutes();
    }

    private static OptionalDouble average(
            Collection<Timing> timings, Predicate<Timing> counts, ToDoubleFunction<Timing> value) {
        return timings.stream().filter(counts).mapToDouble(value).average();
    }
}
