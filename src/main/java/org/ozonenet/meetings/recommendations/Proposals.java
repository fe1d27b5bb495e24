package org.ozonenet.meetings.recommendations;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Target;
import org.ozonenet.meetings.MeetingId;
import org.ozonenet.meetings.MeetingLine;
import org.ozonenet.meetings.Meetings;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Proposals for recommendations on their way through a meeting: brought, taken up, amended, decided on by the chair. */
@Service
@PreAuthorize("isAuthenticated()")
public class Proposals {

    private final ProposalStore store;
    private final Meetings meetings;
    private final Rights rights;
    private final Clock clock;

    Proposals(ProposalStore store, Meetings meetings, Rights rights, Clock clock) {
        this.store = store;
        this.meetings = meetings;
        this.rights = rights;
        this.clock = clock;
    }

    /** Whether the reader may bring a proposal to this meeting. */
    public boolean mayPropose(MeetingId meeting) {
        return meetings.summary(meeting)
                .map(line -> rights.allows(RecommendationAction.PROPOSE, target(line)))
                .orElse(false);
    }

    /** The proposals of a meeting in the order in which they were brought; none for whoever is not in it. */
    public List<ProposalSheet> of(MeetingId meeting) {
        return meetings.summary(meeting)
                .filter(line -> rights.allows(RecommendationAction.FOLLOW, target(line)))
                .map(line -> store.findByMeeting(meeting).stream()
                        .sorted(Comparator.comparing(
                                each -> each.wordings().getFirst().at()))
                        .map(each -> sheet(each, target(line)))
                        .toList())
                .orElse(List.of());
    }

    /**
     * Brings a proposal.
     *
     * @param carriedFrom the recommendation of an earlier meeting that it takes up, or null
     * @throws NoSuchElementException if there is no such meeting
     */
    public ProposalId propose(MeetingId meeting, RecommendationDraft draft, @Nullable RecommendationId carriedFrom) {
        var line = line(meeting);
        var actor = rights.require(RecommendationAction.PROPOSE, target(line));
        return store.save(
                        Proposal.brought(meeting, line.networks(), draft, carriedFrom, actor.person(), clock.instant()))
                .id();
    }

    /**
     * Changes the text; the one before stays readable.
     *
     * @param read how many wordings there were when the writer read it
     * @throws OptimisticLockingFailureException if somebody else amended it since
     * @throws IllegalStateException if it was decided on
     */
    public void amend(ProposalId id, int read, RecommendationDraft draft) {
        var proposal = store.findById(id).orElseThrow();
        var actor = rights.require(RecommendationAction.PROPOSE, target(line(proposal.meeting())));
        if (proposal.wordings().size() != read) {
            throw new OptimisticLockingFailureException("The proposal was amended meanwhile");
        }
        store.save(proposal.amended(draft, actor.person(), clock.instant()));
    }

    /**
     * Takes a proposal up or decides on it. One that is agreed becomes a recommendation of the meeting.
     *
     * @throws IllegalStateException if that cannot come next, or if a meeting that is not published would agree:
     *     recommendations are for everybody signed in
     */
    public void move(ProposalId id, ProposalState to) {
        var proposal = store.findById(id).orElseThrow();
        var line = line(proposal.meeting());
        var actor = rights.require(RecommendationAction.DECIDE, target(line));
        if (to == ProposalState.AGREED && !line.marking().mayLeaveThePortal()) {
            throw new IllegalStateException("The meeting is not published");
        }
        store.save(proposal.moved(to, actor.person(), clock.instant()));
    }

    private MeetingLine line(MeetingId meeting) {
        return meetings.summary(meeting).orElseThrow(() -> new NoSuchElementException("There is no such meeting"));
    }

    private ProposalSheet sheet(Proposal proposal, Target target) {
        return new ProposalSheet(
                proposal.id(),
                proposal.meeting(),
                proposal.state(),
                proposal.wordings().stream()
                        .map(each -> new ProposalSheet.Wording(each.draft(), each.at()))
                        .toList(),
                proposal.steps().stream()
                        .map(each -> new ProposalSheet.Step(each.state(), each.at()))
                        .toList(),
                proposal.carriedFrom(),
                proposal.state().isOpen() && rights.allows(RecommendationAction.PROPOSE, target),
                rights.allows(RecommendationAction.DECIDE, target)
                        ? proposal.state().next()
                        : Set.of());
    }

    private static Target target(MeetingLine meeting) {
        return Target.space(meeting.id().space()).of(meeting.networks()).marked(meeting.marking());
    }
}
