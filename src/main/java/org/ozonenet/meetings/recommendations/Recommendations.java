package org.ozonenet.meetings.recommendations;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Target;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingLine;
import org.ozonenet.meetings.Meetings;
import org.ozonenet.reference.Network;
import org.ozonenet.reference.Networks;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What meetings agreed, and what countries report on it. */
@Service
@PreAuthorize("isAuthenticated()")
public class Recommendations {

    private final RecommendationStore store;
    private final RecommendationBook book;
    private final ProgressStore progress;
    private final Meetings meetings;
    private final Networks networks;
    private final Rights rights;
    private final Clock clock;

    Recommendations(
            RecommendationStore store,
            RecommendationBook book,
            ProgressStore progress,
            Meetings meetings,
            Networks networks,
            Rights rights,
            Clock clock) {
        this.store = store;
        this.book = book;
        this.progress = progress;
        this.meetings = meetings;
        this.networks = networks;
        this.rights = rights;
        this.clock = clock;
    }

    /** Whether the reader may enter what this meeting agreed. */
    public boolean mayAgree(MeetingId meeting) {
        return meetings.summary(meeting)
                .filter(line -> line.marking().mayLeaveThePortal())
                .map(line -> rights.allows(RecommendationAction.AGREE, target(line)))
                .orElse(false);
    }

    /**
     * Enters a recommendation under the next number of its meeting.
     *
     * @throws NoSuchElementException if there is no such meeting
     * @throws IllegalStateException if the meeting is not published: recommendations are for everybody signed in
     */
    public RecommendationId agree(MeetingId meeting, RecommendationDraft draft) {
        var line = meetings.summary(meeting).orElseThrow();
        var actor = rights.require(RecommendationAction.AGREE, target(line));
        if (!line.marking().mayLeaveThePortal()) {
            throw new IllegalStateException("The meeting is not published");
        }
        return book.enter(meeting, line.networks(), draft, null, actor.person(), clock.instant());
    }

    /** What a meeting agreed, by number; nothing for whoever may not see the meeting. */
    public List<RecommendationSheet> of(MeetingId meeting) {
        return meetings.summary(meeting).isEmpty() ? List.of() : sheets(store.findByMeeting(meeting));
    }

    /** Recommendations of all meetings: those with the nearest due date first, those without one last. */
    public List<RecommendationSheet> board(RecommendationFilter filter) {
        rights.require(RecommendationAction.READ, Target.portal());
        var country = filter.country();
        var state = filter.state();
        return sheets(candidates(filter)).stream()
                .filter(sheet -> state == null
                        || sheet.countries().stream()
                                .anyMatch(line -> line.state() == state
                                        && (country == null || line.country().equals(country))))
                .sorted(Comparator.comparing(
                        RecommendationSheet::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** What earlier meetings of the same networks agreed and not every country has done, the latest meeting first. */
    public List<RecommendationSheet> openBefore(MeetingId meeting) {
        rights.require(RecommendationAction.READ, Target.portal());
        var line = meetings.summary(meeting);
        if (line.isEmpty()) {
            return List.of();
        }
        var year = line.get().dates().year();
        var found = store.findByNetworks(List.copyOf(line.get().networks())).stream()
                .filter(each -> !each.meeting().equals(meeting))
                .toList();
        return sheets(found).stream()
                .filter(sheet ->
                        sheet.countries().stream().anyMatch(each -> each.state().isOpen()))
                .filter(sheet -> year(sheet) <= year)
                .sorted(Comparator.comparing(this::year).reversed())
                .toList();
    }

    private int year(RecommendationSheet sheet) {
        return meetings.summary(sheet.meeting())
                .map(line -> line.dates().year())
                .orElse(Integer.MAX_VALUE);
    }

    /**
     * Reports how far a country is.
     *
     * @throws NoSuchElementException if there is nothing to report on
     * @throws IllegalStateException if that cannot be reported after what was reported last
     */
    public void report(ProgressId id, ProgressReport report) {
        var now = progress.findById(id).orElseThrow();
        var actor = rights.require(RecommendationAction.REPORT, Target.country(now.country()));
        progress.save(now.reported(report, actor.person(), clock.instant()));
    }

    private List<Recommendation> candidates(RecommendationFilter filter) {
        var network = filter.network();
        var country = filter.country();
        if (country != null) {
            return store.findByCountry(country).stream()
                    .filter(each -> network == null || each.networks().contains(network))
                    .toList();
        }
        return network != null
                ? store.findByNetwork(network)
                : store.findByNetworks(networks.all().stream().map(Network::id).toList());
    }

    private List<RecommendationSheet> sheets(Collection<Recommendation> recommendations) {
        var ids = recommendations.stream().map(Recommendation::id).collect(Collectors.toSet());
        var lines = progressOf(ids);
        return recommendations.stream()
                .sorted(Comparator.comparing(
                                (Recommendation each) -> each.meeting().value())
                        .thenComparing(Recommendation::number))
                .map(each -> new RecommendationSheet(
                        each.id(),
                        each.meeting(),
                        each.number(),
                        each.text(),
                        each.category(),
                        each.dueOn(),
                        lines.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private HashMap<RecommendationId, List<ProgressLine>> progressOf(Set<RecommendationId> ids) {
        var lines = new HashMap<RecommendationId, List<ProgressLine>>();
        progress.findByRecommendationIn(ids).stream()
                .sorted(Comparator.comparing(CountryProgress::country))
                .forEach(each -> lines.computeIfAbsent(each.recommendation(), id -> new java.util.ArrayList<>())
                        .add(each.line(rights.allows(RecommendationAction.REPORT, Target.country(each.country())))));
        return lines;
    }

    private static Target target(MeetingLine meeting) {
        return Target.space(meeting.id().space()).of(meeting.networks()).marked(meeting.marking());
    }
}
