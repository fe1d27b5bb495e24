package org.ozonenet.meetings.recommendations;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.meetings.MeetingId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Gives out the numbers of recommendations. */
@Component
class RecommendationBook {

    private final RecommendationStore store;

    RecommendationBook(RecommendationStore store) {
        this.store = store;
    }

    /** Enters a recommendation under the next number of its meeting. */
    RecommendationId enter(
            MeetingId meeting,
            Set<NetworkId> networks,
            RecommendationDraft draft,
            @Nullable ProposalId proposal,
            PersonId by,
            Instant at) {
        for (var number = store.countByMeeting(meeting) + 1; ; number++) {
            try {
                return store.save(Recommendation.agreed(meeting, networks, number, draft, proposal, by, at))
                        .id();
            } catch (DuplicateKeyException taken) {
                // Somebody entered one at the same moment: the next number is this one's.
            }
        }
    }
}
