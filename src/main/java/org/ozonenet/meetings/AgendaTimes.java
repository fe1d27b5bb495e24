package org.ozonenet.meetings;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The clock times of the items of a session. */
final class AgendaTimes {

    private AgendaTimes() {}

    /**
     * Sets the start of each item from the start of the session and the lengths of the items before. After an item of
     * which nobody said how long it takes no start is known; in a session where no item has a length, and in one
     * without a start, the items keep what they state.
     */
    static AgendaSession timed(AgendaSession session) {
        var at = session.start();
        if (at == null || session.items().stream().allMatch(item -> item.minutes() == null)) {
            return session;
        }
        var items = new ArrayList<AgendaItem>();
        for (var item : session.items()) {
            items.add(item.at(at));
            at = after(at, item.minutes());
        }
        return session.with(items);
    }

    /** Reads how long items take off their starts, where that is not stated. */
    static AgendaSession withLengths(AgendaSession session) {
        var items = new ArrayList<AgendaItem>();
        for (var i = 0; i < session.items().size(); i++) {
            var item = session.items().get(i);
            var next =
                    i + 1 < session.items().size() ? session.items().get(i + 1).start() : session.end();
            items.add(item.minutes() == null ? item.lasting(between(item.start(), next)) : item);
        }
        return session.with(items);
    }

    /** How many minutes the items take beyond the end of their session; empty where that is not known or none. */
    static Optional<Integer> overrun(AgendaSession session) {
        var start = session.start();
        var end = session.end();
        if (start == null || end == null) {
            return Optional.empty();
        }
        var taken = session.items().stream()
                .mapToInt(item -> item.minutes() == null ? 0 : item.minutes())
                .sum();
        var over = taken - (int) Duration.between(start, end).toMinutes();
        return over > 0 ? Optional.of(over) : Optional.empty();
    }

    /** Past midnight nothing is known: a session lies within one day. */
    private static @Nullable LocalTime after(@Nullable LocalTime at, @Nullable Integer minutes) {
        if (at == null || minutes == null || at.toSecondOfDay() / 60 + minutes >= 24 * 60) {
            return null;
        }
        return at.plusMinutes(minutes);
    }

    private static @Nullable Integer between(@Nullable LocalTime from, @Nullable LocalTime to) {
        return from == null || to == null || to.isBefore(from)
                ? null
                : (int) Duration.between(from, to).toMinutes();
    }
}
