package org.ozonenet.meetings.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The rules of a time zone as a calendar states them (RFC 5545, section 3.6.5), for the time in which its events lie.
 * They are those of the Java platform: the ones that come with the calendar library are older (they lack the change of
 * Kazakhstan in 2024) and name some zones otherwise than the events do.
 */
final class ZoneRulesOf {

    /** Before every event; what went on in a zone earlier concerns no meeting. */
    private static final LocalDateTime BEGINNING = LocalDateTime.of(1970, 1, 1, 0, 0);

    private ZoneRulesOf() {}

    /**
     * @param from no event lies before
     * @param until nor after
     */
    static VTimeZone zone(ZoneId zone, Instant from, Instant until) {
        var rules = zone.getRules();
        var first = rules.getOffset(from);
        var stated = new VTimeZone(new PropertyList(List.of(new TzId(zone.getId()))));
        var observances = new ArrayList<Observance>();
        observances.add(observance(rules.isDaylightSavings(from), BEGINNING, first, first));
        var at = from;
        ZoneOffsetTransition next;
        while ((next = rules.nextTransition(at)) != null && !next.getInstant().isAfter(until)) {
            at = next.getInstant();
            observances.add(observance(
                    rules.isDaylightSavings(at),
                    next.getDateTimeBefore(),
                    next.getOffsetBefore(),
                    next.getOffsetAfter()));
        }
        stated.setComponentList(new ComponentList<>(observances));
        return stated;
    }

    private static Observance observance(boolean daylight, LocalDateTime at, ZoneOffset before, ZoneOffset after) {
        var observance = daylight ? new Daylight() : new Standard();
        observance.add(new DtStart<>(at));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        return observance;
    }
}
