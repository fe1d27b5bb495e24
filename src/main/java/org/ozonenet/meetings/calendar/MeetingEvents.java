package org.ozonenet.meetings.calendar;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Feature;
import net.fortuna.ical4j.model.parameter.Label;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Conference;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.meetings.AgendaSession;
import org.ozonenet.meetings.CalendarLog;
import org.ozonenet.meetings.CalendarSheet;

/**
 * A meeting as events of a calendar: one for its days, and one for each session of which day and time are known. A
 * session that is held no more stays as a cancelled event, so that programs that follow take it away.
 */
final class MeetingEvents {

    private final CalendarSheet meeting;
    private final Lang lang;
    private final String base;
    private final UnaryOperator<String> texts;

    MeetingEvents(CalendarSheet meeting, Lang lang, String base, UnaryOperator<String> texts) {
        this.meeting = meeting;
        this.lang = lang;
        this.base = base;
        this.texts = texts;
    }

    /** When the sessions begin, also those that are held no more. */
    static Stream<Instant> starts(CalendarSheet meeting) {
        var zone = meeting.plan().dates().zone();
        return Stream.concat(
                        CalendarLog.entries(meeting.plan()).values().stream(),
                        meeting.log().dropped().stream().map(CalendarLog.Dropped::entry))
                .map(entry -> entry.day().atTime(entry.start()).atZone(zone).toInstant());
    }

    List<VEvent> all() {
        var events = new ArrayList<VEvent>();
        var first = meeting.plan().dates().first();
        var last = meeting.plan().dates().last();
        if (first != null && last != null) {
            events.add(days(first, last));
        }
        CalendarLog.entries(meeting.plan()).forEach((id, entry) -> {
            var event = session(id.value(), entry, meeting.log().of(id), meeting.cancelled());
            described(id.value()).ifPresent(event::add);
            events.add(event);
        });
        for (var dropped : meeting.log().dropped()) {
            events.add(session(dropped.session().value(), dropped.entry(), dropped.revision(), true));
        }
        return events;
    }

    /** The days as a whole; they keep nobody's time busy, the sessions do. */
    private VEvent days(LocalDate first, LocalDate last) {
        var event = event("", meeting.log().facts(), 0, meeting.cancelled());
        var day = new ParameterList(List.of(Value.DATE));
        event.add(new DtStart<>(day, first));
        event.add(new DtEnd<>(day, last.plusDays(1)));
        event.add(new Summary(in(meeting.plan().title())));
        event.add(ImmutableTransp.TRANSPARENT);
        place(null).ifPresent(place -> event.add(new Location(place)));
        return event;
    }

    private VEvent session(String id, CalendarLog.Entry entry, CalendarLog.Revision revision, boolean cancelled) {
        var event = event(id, revision, meeting.log().facts().sequence(), cancelled);
        event.add(new DtStart<>(zone(), entry.day().atTime(entry.start())));
        var end = entry.end();
        if (end != null) {
            event.add(new DtEnd<>(zone(), entry.day().atTime(end)));
        }
        event.add(new Summary(in(entry.title()) + " – " + in(meeting.plan().title())));
        place(entry.room()).ifPresent(place -> event.add(new Location(place)));
        var conference = entry.conference();
        if (conference != null && !cancelled) {
            event.add(conference(conference));
        }
        return event;
    }

    private VEvent event(String part, CalendarLog.Revision revision, int more, boolean cancelled) {
        var event = new VEvent(false);
        var changed = revision.at().isAfter(meeting.log().facts().at())
                ? revision.at()
                : meeting.log().facts().at();
        event.add(new Uid(uid(part)));
        event.add(new DtStamp(changed));
        event.add(new LastModified(changed));
        event.add(new Sequence(revision.sequence() + more));
        event.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Url(URI.create(base + "/meetings/" + meeting.id().value())));
        return event;
    }

    private Conference conference(URI address) {
        var parameters = List.<Parameter>of(Value.URI, Feature.VIDEO, new Label(texts.apply("agenda.calendar.join")));
        return new Conference(new ParameterList(parameters), address.toASCIIString());
    }

    /** The same for one part of one meeting whatever becomes of it, and wherever the portal stands. */
    private String uid(String part) {
        var name = "ozonenet meeting %s %s".formatted(meeting.id().value(), part);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /**
     * Clock times stand as they are, beside the zone of the venue: a change of its rules then moves the session. The
     * library is not given moments of a zone, for it would set them by rules of its own that are out of date.
     */
    private ParameterList zone() {
        return new ParameterList(List.of(new TzId(meeting.plan().dates().zone().getId())));
    }

    private Optional<String> place(@Nullable LocalizedText room) {
        var venue = meeting.plan().venue();
        var country = venue.country();
        var parts = Stream.of(
                        room == null ? "" : in(room),
                        venue.city() == null ? "" : in(venue.city()),
                        country == null ? "" : Locale.of("", country.value()).getDisplayCountry(lang.locale()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
    }

    /** The items of a session, a line each. */
    private Optional<Description> described(String id) {
        return meeting.plan().agenda().stream()
                .flatMap(day -> day.sessions().stream())
                .filter(session ->
                        session.id().value().equals(id) && !session.items().isEmpty())
                .findFirst()
                .map(session -> new Description(lines(session)));
    }

    private String lines(AgendaSession session) {
        return session.items().stream()
                .map(item -> (item.start() == null ? "" : item.start() + " ") + in(item.title()))
                .collect(Collectors.joining("\n"));
    }

    private String in(LocalizedText text) {
        return text.in(lang);
    }
}
