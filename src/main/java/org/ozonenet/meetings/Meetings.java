package org.ozonenet.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.Persons;
import org.ozonenet.access.Rights;
import org.ozonenet.access.SpaceAction;
import org.ozonenet.access.SpaceMember;
import org.ozonenet.access.SpaceRole;
import org.ozonenet.access.Spaces;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.Iso2;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What can be read about meetings. Each reader is given what {@link MeetingAction#READ} permits and nothing else. */
@Service
@PreAuthorize("isAuthenticated()")
public class Meetings {

    /** More meetings than any calendar shows. */
    private static final int CALENDAR_AT_MOST = 500;

    private final MeetingStore store;
    private final MeetingQueries queries;
    private final Rights rights;
    private final CurrentActor currentActor;
    private final Spaces spaces;
    private final Persons persons;
    private final CountedFigures counted;
    private final Clock clock;

    Meetings(
            MeetingStore store,
            MeetingQueries queries,
            Rights rights,
            CurrentActor currentActor,
            Spaces spaces,
            Persons persons,
            CountedFigures counted,
            Clock clock) {
        this.store = store;
        this.queries = queries;
        this.rights = rights;
        this.currentActor = currentActor;
        this.spaces = spaces;
        this.persons = persons;
        this.counted = counted;
        this.clock = clock;
    }

    /** A page of meetings, the latest first. */
    public List<MeetingLine> page(MeetingFilter filter, Pageable page) {
        return lines(queries.page(currentActor.require(), filter, page));
    }

    public long count(MeetingFilter filter) {
        return queries.count(currentActor.require(), filter);
    }

    /** The meetings with a day in that month, the earliest first. */
    public List<MeetingLine> month(YearMonth month, MeetingFilter filter) {
        return lines(queries.between(currentActor.require(), filter, month.atDay(1), month.atEndOfMonth()));
    }

    /** The next meetings of which the last day is not past, the earliest first. */
    public List<MeetingLine> next(int atMost) {
        return lines(queries.from(currentActor.require(), LocalDate.now(clock), atMost));
    }

    /** The meetings in which a country took part or that it hosted, the latest first. */
    public List<MeetingLine> ofCountry(Iso2 country) {
        return lines(queries.ofCountry(currentActor.require(), country));
    }

    /** The line of one meeting; empty where there is none that the reader may see. */
    public Optional<MeetingLine> summary(MeetingId id) {
        return readable(id).map(Meeting::line);
    }

    /** Everything about one meeting; empty where there is none that the reader may see. */
    public Optional<MeetingSheet> sheet(MeetingId id) {
        return readable(id).map(this::sheet);
    }

    /**
     * What a calendar shows of the published meetings of the reader: of the networks of the reader, and where the
     * reader is a member.
     *
     * @param from no meeting of which the last day lies before it
     */
    public List<CalendarSheet> calendar(LocalDate from) {
        var actor = currentActor.require();
        var mine = spaces.mine();
        return queries.from(actor, from, CALENDAR_AT_MOST).stream()
                .filter(Meeting::isPublished)
                .filter(meeting -> mine.contains(meeting.id().space())
                        || meeting.plan().networks().stream().anyMatch(actor.networks()::contains))
                .map(meeting -> meeting.calendarSheet(shown(meeting)))
                .toList();
    }

    /** What a calendar shows of one meeting; empty where there is none that the reader may see. */
    public Optional<CalendarSheet> calendar(MeetingId id) {
        return readable(id).map(meeting -> meeting.calendarSheet(shown(meeting)));
    }

    /** Who is in the space of a meeting, in the order of their roles; empty for whoever is no member. */
    public List<MeetingMember> members(MeetingId id) {
        if (!rights.allows(SpaceAction.LIST_MEMBERS, Target.space(id.space()))) {
            return List.of();
        }
        var roles =
                spaces.members(id.space()).stream().collect(Collectors.toMap(SpaceMember::person, SpaceMember::role));
        return persons.cards(List.copyOf(roles.keySet())).stream()
                .map(card -> new MeetingMember(card, roles.getOrDefault(card.person(), SpaceRole.OBSERVER)))
                .sorted(Comparator.comparing(MeetingMember::role)
                        .thenComparing(member -> member.card().name()))
                .toList();
    }

    private Optional<Meeting> readable(MeetingId id) {
        return store.findById(id).filter(meeting -> rights.allows(MeetingAction.READ, meeting.target()));
    }

    private MeetingPlan shown(Meeting meeting) {
        var mayJoin = rights.allows(MeetingAction.JOIN, meeting.target());
        var plan = mayJoin ? meeting.plan() : meeting.plan().withoutConferences();
        return counted.of(meeting.id()).map(plan::withFigures).orElse(plan);
    }

    private MeetingSheet sheet(Meeting meeting) {
        return new MeetingSheet(
                meeting.id(),
                shown(meeting),
                meeting.state(),
                meeting.marking(),
                linked(meeting),
                rights.allows(MeetingAction.CHANGE, meeting.target()),
                meeting.isPublished(),
                nextStates(meeting));
    }

    private Set<MeetingState> nextStates(Meeting meeting) {
        if (!rights.allows(MeetingAction.MOVE, meeting.target())) {
            return Set.of();
        }
        var today = LocalDate.now(clock.withZone(meeting.plan().dates().zone()));
        var next = EnumSet.noneOf(MeetingState.class);
        meeting.state().next().stream()
                .filter(state -> meeting.mayBecome(state, today))
                .forEach(next::add);
        return next;
    }

    /** Links are stored on one side and shown on both. */
    private List<MeetingSheet.Linked> linked(Meeting meeting) {
        var linked = new ArrayList<MeetingSheet.Linked>();
        for (var link : meeting.plan().links()) {
            readable(link.other()).ifPresent(other -> linked.add(new MeetingSheet.Linked(link.kind(), other.line())));
        }
        var known = linked.stream().map(each -> each.meeting().id()).collect(Collectors.toSet());
        for (var other : store.findLinkedTo(meeting.id())) {
            if (!known.contains(other.id()) && rights.allows(MeetingAction.READ, other.target())) {
                other.plan().links().stream()
                        .filter(link -> link.other().equals(meeting.id()))
                        .forEach(link -> linked.add(new MeetingSheet.Linked(link.seenFromThere(), other.line())));
            }
        }
        return List.copyOf(linked);
    }

    private static List<MeetingLine> lines(List<Meeting> meetings) {
        return meetings.stream().map(Meeting::line).toList();
    }
}
