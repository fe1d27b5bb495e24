package org.ozonenet.meetings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The plan of a next meeting, made from the last one. */
final class MeetingCopy {

    private MeetingCopy() {}

    /**
     * The same network, kind, hosts, topics and agenda, as many days later as the first day says. What is of the last
     * meeting alone stays with it: countries, figures, themes, notes, addresses at which it was joined. The agenda has
     * entries of its own, so that minutes and papers of the one are not those of the other.
     *
     * @param last of which the days are known
     */
    static MeetingPlan next(MeetingId id, MeetingPlan last, LocalDate first) {
        var began = last.dates().first();
        var ended = last.dates().last();
        if (began == null || ended == null) {
            throw new IllegalArgumentException("The days of the last meeting are not known");
        }
        var later = ChronoUnit.DAYS.between(began, first);
        var links = List.of(new MeetingLink(MeetingLink.Kind.FOLLOWS, id));
        return new MeetingPlan(
                last.networks(),
                last.kind(),
                last.title(),
                MeetingDates.of(first, ended.plusDays(later), last.dates().zone()),
                last.venue(),
                last.hosts(),
                Set.of(),
                Figures.none(),
                last.topics(),
                last.agenda().stream().map(day -> moved(day, later)).toList(),
                links,
                List.of(),
                List.of(),
                SourceNote.own());
    }

    private static AgendaDay moved(AgendaDay day, long later) {
        @Nullable LocalDate date = day.day();
        return new AgendaDay(
                date == null ? null : date.plusDays(later),
                day.sessions().stream().map(MeetingCopy::anew).toList());
    }

    private static AgendaSession anew(AgendaSession session) {
        var items = new ArrayList<AgendaItem>();
        session.items()
                .forEach(item -> items.add(new AgendaItem(
                        AgendaItemId.random(),
                        item.title(),
                        item.start(),
                        item.minutes(),
                        item.speakers(),
                        List.of())));
        return new AgendaSession(
                AgendaItemId.random(),
                session.title(),
                session.start(),
                session.end(),
                session.setting().withoutConference(),
                items);
    }
}
