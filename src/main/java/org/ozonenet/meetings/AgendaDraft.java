package org.ozonenet.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An agenda while it is written. Every step gives a new draft. Days stand in the order of the calendar, sessions of a
 * day in that of their starts, and the times of items follow from the start of their session and from how long the
 * items before them take.
 */
public record AgendaDraft(List<AgendaDay> days) {

    /** Where a session stands. */
    public record Place(@Nullable LocalDate day, AgendaSession session) {}

    public AgendaDraft {
        days = List.copyOf(days);
    }

    /**
     * Takes up an agenda. Where it states the starts of items and not how long they take, that is read off the starts,
     * so that a later change of order can set the times anew.
     */
    public static AgendaDraft of(List<AgendaDay> agenda) {
        return new AgendaDraft(agenda.stream()
                .map(day -> new AgendaDay(
                        day.day(),
                        day.sessions().stream().map(AgendaTimes::withLengths).toList()))
                .toList());
    }

    public Optional<Place> find(AgendaItemId session) {
        return days.stream()
                .flatMap(day -> day.sessions().stream().map(each -> new Place(day.day(), each)))
                .filter(place -> place.session().id().equals(session))
                .findFirst();
    }

    /** With a session on a day, new or in the place of its former self, wherever that stood. */
    public AgendaDraft with(@Nullable LocalDate day, AgendaSession session) {
        var timed = AgendaTimes.timed(session);
        var place = find(session.id());
        if (place.isPresent() && Objects.equals(place.get().day(), day)) {
            return each(
                            day,
                            sessions -> sessions.stream()
                                    .map(each -> each.id().equals(session.id()) ? timed : each)
                                    .toList())
                    .sorted();
        }
        var rest = without(session.id()).days;
        var all = new ArrayList<>(rest);
        if (all.stream().noneMatch(each -> Objects.equals(each.day(), day))) {
            all.add(new AgendaDay(day, List.of()));
        }
        return new AgendaDraft(all)
                .each(day, sessions -> {
                    var more = new ArrayList<>(sessions);
                    more.add(timed);
                    return more;
                })
                .sorted();
    }

    /** Without a session and all its items, or without an item; a day without sessions goes too. */
    public AgendaDraft without(AgendaItemId entry) {
        return new AgendaDraft(days.stream()
                .map(day -> new AgendaDay(
                        day.day(),
                        day.sessions().stream()
                                .filter(session -> !session.id().equals(entry))
                                .map(session -> withoutItem(session, entry))
                                .toList()))
                .filter(day -> !day.sessions().isEmpty())
                .toList());
    }

    /**
     * Puts an item where it is to stand in a session, its own or another; the times of both sessions are set anew.
     *
     * @param index among the items of that session without the item itself; what is beyond the end is the end
     * @throws NoSuchElementException if the draft has no such item or session
     */
    public AgendaDraft moved(AgendaItemId item, AgendaItemId session, int index) {
        var moving = item(item).orElseThrow();
        find(session).orElseThrow();
        return changed(one -> {
            var items = new ArrayList<>(one.items());
            items.removeIf(each -> each.id().equals(item));
            if (one.id().equals(session)) {
                items.add(Math.clamp(index, 0, items.size()), moving);
            }
            return items.equals(one.items()) ? one : AgendaTimes.timed(one.with(items));
        });
    }

    /** With an item in a session: in the place of its former self, else at the end. */
    public AgendaDraft with(AgendaItemId session, AgendaItem item) {
        return changed(one -> {
            if (!one.id().equals(session)) {
                return one;
            }
            var items = new ArrayList<>(one.items());
            var at = items.stream().map(AgendaItem::id).toList().indexOf(item.id());
            if (at < 0) {
                items.add(item);
            } else {
                items.set(at, item);
            }
            return AgendaTimes.timed(one.with(items));
        });
    }

    public Optional<AgendaItem> item(AgendaItemId item) {
        return days.stream()
                .flatMap(day -> day.sessions().stream())
                .flatMap(session -> session.items().stream())
                .filter(each -> each.id().equals(item))
                .findFirst();
    }

    private static AgendaSession withoutItem(AgendaSession session, AgendaItemId item) {
        var items =
                session.items().stream().filter(each -> !each.id().equals(item)).toList();
        return items.size() == session.items().size() ? session : AgendaTimes.timed(session.with(items));
    }

    private AgendaDraft changed(UnaryOperator<AgendaSession> change) {
        return new AgendaDraft(days.stream()
                .map(day -> new AgendaDay(
                        day.day(), day.sessions().stream().map(change).toList()))
                .toList());
    }

    private AgendaDraft each(@Nullable LocalDate day, UnaryOperator<List<AgendaSession>> change) {
        return new AgendaDraft(days.stream()
                .map(each -> Objects.equals(each.day(), day) ? new AgendaDay(day, change.apply(each.sessions())) : each)
                .toList());
    }

    private AgendaDraft sorted() {
        return new AgendaDraft(days.stream()
                .map(day -> new AgendaDay(
                        day.day(),
                        day.sessions().stream()
                                .sorted(Comparator.comparing(
                                        AgendaSession::start,
                                        Comparator.nullsLast(Comparator.<LocalTime>naturalOrder())))
                                .toList()))
                .sorted(Comparator.comparing(
                        AgendaDay::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .toList());
    }
}
