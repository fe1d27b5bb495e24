package org.ozonenet.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.meetings.AgendaDay;
import org.ozonenet.meetings.AgendaItem;
import org.ozonenet.meetings.AgendaSession;
import org.ozonenet.meetings.Figures;
import org.ozonenet.meetings.Hosts;
import org.ozonenet.meetings.MeetingDates;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingKind;
import org.ozonenet.meetings.MeetingLink;
import org.ozonenet.meetings.MeetingPlan;
import org.ozonenet.meetings.SourceNote;
import org.ozonenet.meetings.Venue;
import org.ozonenet.reference.Certainty;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.KnownMeeting;

/** Turns what is known in public about a meeting into the plan under which it is entered. */
final class KnownPlans {

    /** Programmes of online meetings are stated in the time of the regional office that holds them. */
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private static final Map<String, ZoneId> OTHER_ZONES =
            Map.of("ES", ZoneId.of("Europe/Madrid"), "FR", ZoneId.of("Europe/Paris"));

    /** Links that the sources tell and the reference data has no field for. */
    private static final Map<String, String> FOLLOWS =
            Map.of("urumqi-2009", "issyk-kul-2005", "budapest-2009", "urumqi-2009");

    private final MeetingTexts texts;
    private final Countries countries;

    KnownPlans(MeetingTexts texts, Countries countries) {
        this.texts = texts;
        this.countries = countries;
    }

    MeetingPlan of(KnownMeeting known, Set<NetworkId> networks) {
        return new MeetingPlan(
                networks,
                MeetingKind.valueOf(known.kind().name()),
                known.title(),
                dates(known),
                venue(known),
                new Hosts(known.organisers(), known.funders(), known.tookPart()),
                new HashSet<>(known.countries()),
                figures(known),
                known.topics().stream().map(texts::of).toList(),
                agenda(known),
                links(known),
                List.of(),
                notes(known),
                new SourceNote(basis(known.doubt().certainty()), known.source()));
    }

    private MeetingDates dates(KnownMeeting known) {
        var country = known.country();
        var zone = country == null ? BANGKOK : zone(country);
        var first = known.first();
        var last = known.last();
        if (first != null && last != null) {
            return MeetingDates.of(first, last, zone);
        }
        var year = known.year();
        if (year == null) {
            throw new IllegalStateException("Neither days nor year of " + known.id());
        }
        return MeetingDates.in(year, zone);
    }

    private ZoneId zone(Iso2 country) {
        return countries.find(country).stream()
                .flatMap(found -> found.zones().stream())
                .findFirst()
                .orElseGet(() -> OTHER_ZONES.getOrDefault(country.value(), ZoneId.of("UTC")));
    }

    private Venue venue(KnownMeeting known) {
        var mode = known.mode();
        var city = known.city();
        return new Venue(
                mode == null
                        ? Venue.Mode.NOT_STATED
                        : switch (mode) {
                            case "in-person" -> Venue.Mode.IN_PERSON;
                            case "hybrid" -> Venue.Mode.HYBRID;
                            case "online" -> Venue.Mode.ONLINE;
                            default -> Venue.Mode.NOT_STATED;
                        },
                known.country(),
                city == null ? null : texts.of(city));
    }

    private Figures figures(KnownMeeting known) {
        var told = known.participants();
        if (told == null) {
            return Figures.none();
        }
        var covers = told.covers();
        return new Figures(
                told.total(), told.women(), told.men(), told.online(), null, covers == null ? null : texts.of(covers));
    }

    /** One day after the other with the parts that lie on it; for the meeting of 2025 its opening, on no stated day. */
    private List<AgendaDay> agenda(KnownMeeting known) {
        if (known.id().equals("sea-2025-lao")) {
            var remarks = texts.opening().speakers().stream()
                    .map(speaker -> new AgendaItem(speaker.text(), null, List.of()))
                    .toList();
            var opening = new AgendaSession(texts.opening().title().text(), null, null, remarks);
            return List.of(new AgendaDay(null, List.of(opening)));
        }
        var days = known.parts().stream()
                .flatMap(part -> part.first().datesUntil(part.last().plusDays(1)))
                .distinct()
                .sorted()
                .toList();
        return days.stream()
                .map(day -> new AgendaDay(day, sessions(known, day)))
                .toList();
    }

    private List<AgendaSession> sessions(KnownMeeting known, LocalDate day) {
        return known.parts().stream()
                .filter(part -> !day.isBefore(part.first()) && !day.isAfter(part.last()))
                .map(part -> new AgendaSession(texts.of(part.title()), null, null, List.of()))
                .collect(Collectors.toList());
    }

    private static List<MeetingLink> links(KnownMeeting known) {
        var links = new ArrayList<MeetingLink>();
        var other = known.backToBack();
        if (other != null) {
            links.add(new MeetingLink(MeetingLink.Kind.BACK_TO_BACK, new MeetingId(other)));
        }
        var before = FOLLOWS.get(known.id());
        if (before != null) {
            links.add(new MeetingLink(MeetingLink.Kind.FOLLOWS, new MeetingId(before)));
        }
        return links;
    }

    private List<LocalizedText> notes(KnownMeeting known) {
        var notes = new ArrayList<>(texts.notesOn(known.id()));
        var dates = known.datesNote();
        if (dates != null) {
            notes.addFirst(texts.of(dates));
        }
        return notes;
    }

    private static SourceNote.Basis basis(Certainty certainty) {
        return switch (certainty) {
            case SOLID -> SourceNote.Basis.REPORT;
            case ONE_SOURCE -> SourceNote.Basis.SOURCED;
            default -> SourceNote.Basis.SECOND_HAND;
        };
    }
}
