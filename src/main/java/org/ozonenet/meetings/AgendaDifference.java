package org.ozonenet.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two states of an agenda.
 *
 * @param added entries that were not there
 * @param removed entries that are no longer there
 * @param moved entries that were there and now have another day or time
 */
record AgendaDifference(Set<AgendaItemId> added, Set<AgendaItemId> removed, Set<AgendaItemId> moved) {

    private record Moment(@Nullable LocalDate day, @Nullable LocalTime start) {}

    static AgendaDifference between(List<AgendaDay> before, List<AgendaDay> now) {
        var was = moments(before);
        var is = moments(now);
        return new AgendaDifference(
                without(is.keySet(), was.keySet()),
                without(was.keySet(), is.keySet()),
                is.entrySet().stream()
                        .filter(each -> was.containsKey(each.getKey())
                                && !each.getValue().equals(was.get(each.getKey())))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && moved.isEmpty();
    }

    private static Map<AgendaItemId, Moment> moments(List<AgendaDay> agenda) {
        var moments = new HashMap<AgendaItemId, Moment>();
        for (var day : agenda) {
            for (var session : day.sessions()) {
                moments.put(session.id(), new Moment(day.day(), session.start()));
                session.items().forEach(item -> moments.put(item.id(), new Moment(day.day(), item.start())));
            }
        }
        return moments;
    }

    private static Set<AgendaItemId> without(Set<AgendaItemId> from, Set<AgendaItemId> what) {
        var rest = new LinkedHashSet<>(from);
        rest.removeAll(what);
        return Set.copyOf(rest);
    }
}
