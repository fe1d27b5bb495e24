package org.ozonenet.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.ozonenet.kernel.Tlp;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A meeting.
 *
 * @param marking of its facts: AMBER until it is published, then CLEAR or GREEN
 * @param calendar null where it was stored before there was a log
 * @param sortKey by what lists are sorted
 * @param words what a list's text filter looks in, in small letters
 */
@Document("meetings")
@TypeAlias("meeting")
record Meeting(
        @Id MeetingId id,
        @Version @Nullable Long version,
        MeetingState state,
        Tlp marking,
        MeetingPlan plan,
        @Nullable CalendarLog calendar,
        String sortKey,
        String words,
        Outbox outbox)
        implements Outboxed {

    static Meeting planned(MeetingId id, MeetingPlan plan, PersonId by, Instant at) {
        var log = CalendarLog.begun(plan, at);
        return new Meeting(id, null, MeetingState.PLANNED, Tlp.AMBER, plan, log, "", "", Outbox.empty())
                .with(plan, log, MeetingState.PLANNED, Tlp.AMBER)
                .telling(new MeetingChanged(header(id, by, at), id, MeetingState.PLANNED));
    }

    Meeting changed(MeetingPlan to, PersonId by, Instant at) {
        var changed = with(to, log(at).after(plan, to, at), state, marking)
                .telling(new MeetingChanged(header(id, by, at), id, state));
        var agenda = AgendaDifference.between(plan.agenda(), to.agenda());
        return agenda.isEmpty()
                ? changed
                : changed.telling(
                        new AgendaChanged(header(id, by, at), id, agenda.added(), agenda.removed(), agenda.moved()));
    }

    /** @throws IllegalArgumentException for a marking under which it would not be published */
    Meeting published(Tlp as, PersonId by, Instant at) {
        if (!as.mayLeaveThePortal()) {
            throw new IllegalArgumentException("What is published is marked CLEAR or GREEN");
        }
        return with(plan, calendar, state, as)
                .telling(new MeetingPublished(header(id, by, at), id, plan.networks(), as));
    }

    /** @throws IllegalStateException if that state cannot come next */
    Meeting moved(MeetingState to, PersonId by, Instant at) {
        if (!mayBecome(to, LocalDate.ofInstant(at, plan.dates().zone()))) {
            throw new IllegalStateException("A meeting that is %s cannot become %s".formatted(state, to));
        }
        var called = to == MeetingState.CANCELLED || state == MeetingState.CANCELLED;
        return with(plan, called ? log(at).afterCall(at) : calendar, to, marking)
                .telling(new MeetingChanged(header(id, by, at), id, to));
    }

    /** @param today at the venue: a planned meeting is closed only when it is over */
    boolean mayBecome(MeetingState to, LocalDate today) {
        return state.next().contains(to)
                && (state != MeetingState.PLANNED
                        || to != MeetingState.CLOSED
                        || plan.dates().isOverOn(today));
    }

    boolean isPublished() {
        return marking.mayLeaveThePortal();
    }

    Target target() {
        return Target.space(id.space()).of(plan.networks()).marked(marking);
    }

    MeetingLine line() {
        return new MeetingLine(
                id,
                plan.title(),
                plan.kind(),
                plan.networks(),
                plan.dates(),
                plan.venue(),
                state,
                marking,
                plan.figures().total(),
                plan.source().basis());
    }

    private CalendarLog log(Instant at) {
        return calendar == null ? CalendarLog.begun(plan, at) : calendar;
    }

    /** What a calendar is told of it, with the plan as far as its reader may see it. */
    CalendarSheet calendarSheet(MeetingPlan seen) {
        return new CalendarSheet(id, seen, state == MeetingState.CANCELLED, log(Instant.EPOCH));
    }

    private Meeting with(MeetingPlan to, @Nullable CalendarLog log, MeetingState toState, Tlp toMarking) {
        return new Meeting(id, version, toState, toMarking, to, log, to.dates().sortKey(), words(to), outbox);
    }

    private Meeting telling(DomainEvent event) {
        return new Meeting(id, version, state, marking, plan, calendar, sortKey, words, outbox.with(event));
    }

    private static String words(MeetingPlan plan) {
        return Stream.of(plan.title(), plan.venue().city())
                .flatMap(Stream::ofNullable)
                .map(LocalizedText::texts)
                .flatMap(texts -> texts.values().stream())
                .map(text -> text.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" \n "));
    }

    private static EventHeader header(MeetingId id, PersonId by, Instant at) {
        return EventHeader.in(id.value(), at, by.value());
    }
}
