package org.ozonenet.meetings;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.LocalizedText;

/**
 * What has to be remembered of a meeting so that calendars that follow it from outside understand what became of it:
 * how often its facts and the time of each session were changed (SEQUENCE, RFC 5545, section 3.8.7.4), and which
 * sessions stood in the calendar and do so no more. Only sessions with a day and a time stand there.
 *
 * @param facts of the meeting itself; its count is part of that of each session, since a meeting that moves or is
 *     cancelled takes its sessions with it
 * @param dropped sessions that were taken out, to be shown as cancelled
 */
public record CalendarLog(Revision facts, List<SessionRevision> sessions, List<Dropped> dropped) {

    /**
     * How often something was changed and when it was for the last time.
     *
     * @param sequence changes since the first state, which has 0
     */
    public record Revision(int sequence, Instant at) {

        Revision next(Instant now) {
            return new Revision(sequence + 1, now);
        }
    }

    /** The revision of one session. */
    public record SessionRevision(AgendaItemId session, Revision revision) {}

    /** A session that is held no more, as the calendar showed it. */
    public record Dropped(AgendaItemId session, Entry entry, Revision revision) {}

    /**
     * What a calendar shows of a session.
     *
     * @param day and clock times at the venue
     */
    public record Entry(
            LocalizedText title,
            LocalDate day,
            LocalTime start,
            @Nullable LocalTime end,
            @Nullable LocalizedText room,
            @Nullable URI conference) {}

    /** What a calendar shows of the meeting itself. */
    private record Facts(LocalizedText title, MeetingDates dates, Venue venue) {

        static Facts of(MeetingPlan plan) {
            return new Facts(plan.title(), plan.dates(), plan.venue());
        }
    }

    public CalendarLog {
        sessions = List.copyOf(sessions);
        dropped = List.copyOf(dropped);
    }

    /** Of a meeting as it is first entered, or stored before there was a log. */
    static CalendarLog begun(MeetingPlan plan, Instant at) {
        var first = new Revision(0, at);
        return new CalendarLog(
                first,
                entries(plan).keySet().stream()
                        .map(id -> new SessionRevision(id, first))
                        .toList(),
                List.of());
    }

    /** The sessions of a plan that stand in a calendar, in the order of the agenda. */
    public static Map<AgendaItemId, Entry> entries(MeetingPlan plan) {
        var entries = new LinkedHashMap<AgendaItemId, Entry>();
        for (var day : plan.agenda()) {
            var date = day.day();
            for (var session : day.sessions()) {
                var start = session.start();
                if (date != null && start != null) {
                    entries.put(session.id(), entry(session, date, start));
                }
            }
        }
        return entries;
    }

    /** The revision of a session that stands in the calendar. */
    public Revision of(AgendaItemId session) {
        return known(session).orElse(facts);
    }

    CalendarLog after(MeetingPlan before, MeetingPlan now, Instant at) {
        var was = entries(before);
        var is = entries(now);
        var revised = is.entrySet().stream()
                .map(each -> new SessionRevision(
                        each.getKey(), revised(each.getKey(), was.get(each.getKey()), each.getValue(), at)))
                .toList();
        var gone = new ArrayList<>(dropped);
        gone.removeIf(each -> is.containsKey(each.session()));
        was.forEach((id, entry) -> {
            if (!is.containsKey(id)) {
                gone.add(new Dropped(id, entry, of(id).next(at)));
            }
        });
        var sameFacts = Facts.of(before).equals(Facts.of(now));
        return new CalendarLog(sameFacts ? facts : facts.next(at), revised, gone);
    }

    /** When the meeting was called off, or is held after all. */
    CalendarLog afterCall(Instant at) {
        return new CalendarLog(facts.next(at), sessions, dropped);
    }

    private Revision revised(AgendaItemId id, @Nullable Entry was, Entry is, Instant at) {
        return is.equals(was)
                ? of(id)
                : known(id).map(before -> before.next(at)).orElseGet(() -> new Revision(0, at));
    }

    private Optional<Revision> known(AgendaItemId id) {
        return Stream.concat(
                        sessions.stream()
                                .filter(each -> each.session().equals(id))
                                .map(SessionRevision::revision),
                        dropped.stream()
                                .filter(each -> each.session().equals(id))
                                .map(Dropped::revision))
                .findFirst();
    }

    private static Entry entry(AgendaSession session, LocalDate day, LocalTime start) {
        return new Entry(
                session.title(),
                day,
                start,
                session.end(),
                session.setting().room(),
                session.setting().conference());
    }
}
