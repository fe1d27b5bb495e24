package org.ozonenet.meetings;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.NetworkId;

/**
 * What a meeting is, as those who plan or record it state it.
 *
 * @param networks whose meeting it is; at least one
 * @param countries that take part, as far as stated
 * @param topics what it deals with
 * @param themes what its recommendations are about, as far as reported, also where their texts are not known
 * @param notes what is doubtful or to be known about the facts
 */
public record MeetingPlan(
        Set<NetworkId> networks,
        MeetingKind kind,
        LocalizedText title,
        MeetingDates dates,
        Venue venue,
        Hosts hosts,
        Set<Iso2> countries,
        Figures figures,
        List<LocalizedText> topics,
        List<AgendaDay> agenda,
        List<MeetingLink> links,
        List<LocalizedText> themes,
        List<LocalizedText> notes,
        SourceNote source) {

    public MeetingPlan {
        networks = Set.copyOf(networks);
        countries = Set.copyOf(countries);
        topics = List.copyOf(topics);
        agenda = List.copyOf(agenda);
        links = List.copyOf(links);
        themes = List.copyOf(themes);
        notes = List.copyOf(notes);
        if (networks.isEmpty()) {
            throw new IllegalArgumentException("A meeting belongs to at least one network");
        }
        var entries = entries(agenda).toList();
        if (Set.copyOf(entries).size() != entries.size()) {
            throw new IllegalArgumentException("An entry of the agenda stands twice");
        }
    }

    /** The same plan with another agenda. */
    public MeetingPlan withAgenda(List<AgendaDay> other) {
        return new MeetingPlan(
                networks, kind, title, dates, venue, hosts, countries, figures, topics, other, links, themes, notes,
                source);
    }

    /** The same plan with figures that were counted; what stated figures cover is not said of them. */
    MeetingPlan withFigures(Figures counted) {
        return new MeetingPlan(
                networks, kind, title, dates, venue, hosts, countries, counted, topics, agenda, links, themes, notes,
                source);
    }

    /** What somebody sees who may know of the meeting and may not join it. */
    MeetingPlan withoutConferences() {
        return withAgenda(agenda.stream()
                .map(day -> new AgendaDay(
                        day.day(),
                        day.sessions().stream()
                                .map(session -> session.with(session.setting().withoutConference()))
                                .toList()))
                .toList());
    }

    /** The sessions and items of an agenda, in its order. */
    static Stream<AgendaItemId> entries(List<AgendaDay> agenda) {
        return agenda.stream()
                .flatMap(day -> day.sessions().stream())
                .flatMap(session -> Stream.concat(
                        Stream.of(session.id()), session.items().stream().map(AgendaItem::id)));
    }

    /** A plan with the least that it must say. */
    public static MeetingPlan of(
            Set<NetworkId> networks, MeetingKind kind, LocalizedText title, MeetingDates dates, Venue venue) {
        return new MeetingPlan(
                networks,
                kind,
                title,
                dates,
                venue,
                Hosts.none(),
                Set.of(),
                Figures.none(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                SourceNote.own());
    }
}
