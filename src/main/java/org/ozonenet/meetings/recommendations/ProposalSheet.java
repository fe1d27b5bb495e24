package org.ozonenet.meetings.recommendations;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.meetings.MeetingId;

/**
 * A proposal with its history.
 *
 * @param wordings oldest first, the one that counts last
 * @param steps what became of it, oldest first
 * @param carriedFrom the recommendation of an earlier meeting that it takes up, or null
 * @param mayAmend whether the reader may change its text
 * @param next what the reader may make of it
 */
public record ProposalSheet(
        ProposalId id,
        MeetingId meeting,
        ProposalState state,
        List<Wording> wordings,
        List<Step> steps,
        @Nullable RecommendationId carriedFrom,
        boolean mayAmend,
        Set<ProposalState> next) {

    /** A text as it was at that moment. */
    public record Wording(RecommendationDraft draft, Instant at) {}

    /** Since when it stood like this. */
    public record Step(ProposalState state, Instant at) {}

    public ProposalSheet {
        wordings = List.copyOf(wordings);
        steps = List.copyOf(steps);
        next = Set.copyOf(next);
    }

    /** As it reads now. */
    public RecommendationDraft draft() {
        return wordings.getLast().draft();
    }
}
