package org.ozonenet.meetings.recommendations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A text that a meeting may agree on, with every wording and every step that it went through.
 *
 * @param wordings the one that counts last; never empty
 * @param steps what became of it, oldest first
 * @param carriedFrom the recommendation of an earlier meeting that it takes up, or null
 */
@Document("proposals")
@TypeAlias("proposal")
record Proposal(
        @Id ProposalId id,
        @Version @Nullable Long version,
        MeetingId meeting,
        Set<NetworkId> networks,
        ProposalState state,
        List<Wording> wordings,
        List<Step> steps,
        @Nullable RecommendationId carriedFrom,
        Outbox outbox)
        implements Outboxed {

    record Wording(RecommendationDraft draft, PersonId by, Instant at) {}

    record Step(ProposalState state, PersonId by, Instant at) {}

    Proposal {
        networks = Set.copyOf(networks);
        wordings = List.copyOf(wordings);
        steps = List.copyOf(steps);
    }

    static Proposal brought(
            MeetingId meeting,
            Set<NetworkId> networks,
            RecommendationDraft draft,
            @Nullable RecommendationId from,
            PersonId by,
            Instant at) {
        return new Proposal(
                        ProposalId.random(),
                        null,
                        meeting,
                        networks,
                        ProposalState.PROPOSED,
                        List.of(new Wording(draft, by, at)),
                        List.of(new Step(ProposalState.PROPOSED, by, at)),
                        from,
                        Outbox.empty())
                .telling(by, at);
    }

    /** @throws IllegalStateException if it was decided on */
    Proposal amended(RecommendationDraft draft, PersonId by, Instant at) {
        if (!state.isOpen()) {
            throw new IllegalStateException("What was decided is not amended");
        }
        var all = new ArrayList<>(wordings);
        all.add(new Wording(draft, by, at));
        return new Proposal(id, version, meeting, networks, state, all, steps, carriedFrom, outbox).telling(by, at);
    }

    /** @throws IllegalStateException if that cannot come next */
    Proposal moved(ProposalState to, PersonId by, Instant at) {
        if (!state.next().contains(to)) {
            throw new IllegalStateException("A proposal that is %s cannot become %s".formatted(state, to));
        }
        var more = new ArrayList<>(steps);
        more.add(new Step(to, by, at));
        return new Proposal(id, version, meeting, networks, to, wordings, more, carriedFrom, outbox).telling(by, at);
    }

    /** As it reads now. */
    RecommendationDraft draft() {
        return wordings.getLast().draft();
    }

    private Proposal telling(PersonId by, Instant at) {
        var event =
                new ProposalMoved(EventHeader.in(meeting.value(), at, by.value()), id, meeting, state, wordings.size());
        return new Proposal(id, version, meeting, networks, state, wordings, steps, carriedFrom, outbox.with(event));
    }
}
