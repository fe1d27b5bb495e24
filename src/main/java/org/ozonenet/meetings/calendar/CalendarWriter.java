package org.ozonenet.meetings.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.ozonenet.access.accounts.PortalAddress;
import org.ozonenet.kernel.Lang;
import org.ozonenet.meetings.CalendarSheet;
import org.ozonenet.paper.FoldedLines;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes meetings as a calendar (RFC 5545, with the properties of RFC 7986). */
@Component
class CalendarWriter {

    private static final String PRODUCT = "-//OzoneNet//Meetings//EN";

    /** Longer than any line: the library would fold by letters, the standard counts octets. */
    private static final int UNFOLDED = 1_000_000;

    /** How often programs are asked to look again. */
    private static final String HOURLY = "PT1H";

    private final PortalAddress address;
    private final MessageSource texts;
    private final Clock clock;

    CalendarWriter(PortalAddress address, MessageSource texts, Clock clock) {
        this.address = address;
        this.texts = texts;
        this.clock = clock;
    }

    /** In UTF-8. */
    byte[] write(List<CalendarSheet> meetings, Lang lang) {
        var locale = lang.locale();
        var calendar = new Calendar();
        var name = texts.getMessage("agenda.calendar.name", null, locale);
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(name));
        // What programs of before RFC 7986 read.
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), HOURLY));
        addZones(calendar, meetings);
        for (var meeting : meetings) {
            var events = new MeetingEvents(meeting, lang, address.base(), key -> text(key, locale));
            events.all().forEach(calendar::add);
        }
        return folded(calendar).getBytes(StandardCharsets.UTF_8);
    }

    /** A zone once, for all events in it, a year around them, and today: some programs start from today's offset. */
    private void addZones(Calendar calendar, List<CalendarSheet> meetings) {
        var moments = meetings.stream()
                .collect(Collectors.groupingBy(
                        meeting -> meeting.plan().dates().zone(),
                        () -> new TreeMap<>(Comparator.comparing(ZoneId::getId)),
                        Collectors.flatMapping(MeetingEvents::starts, Collectors.toCollection(TreeSet::new))));
        moments.forEach((zone, starts) -> {
            if (!starts.isEmpty()) {
                var year = Duration.ofDays(366);
                starts.add(clock.instant());
                calendar.add(ZoneRulesOf.zone(
                        zone, starts.first().minus(year), starts.last().plus(year)));
            }
        });
    }

    private String text(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }

    private static String folded(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(true, UNFOLDED).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().lines().map(FoldedLines::of).collect(Collectors.joining());
    }
}
