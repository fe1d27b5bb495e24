package org.ozonenet.meetings.recommendations;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes a recommendation of a proposal that was agreed. Hearing it twice changes nothing. */
@Component
class Adoption {

    private final ProposalStore proposals;
    private final RecommendationStore recommendations;
    private final RecommendationBook book;

    Adoption(ProposalStore proposals, RecommendationStore recommendations, RecommendationBook book) {
        this.proposals = proposals;
        this.recommendations = recommendations;
        this.book = book;
    }

    @EventListener
    void on(ProposalMoved moved) {
        if (moved.state() != ProposalState.AGREED || recommendations.existsByProposal(moved.proposal())) {
            return;
        }
        var proposal = proposals.findById(moved.proposal()).orElseThrow();
        var decided = proposal.steps().getLast();
        book.enter(
                proposal.meeting(), proposal.networks(), proposal.draft(), proposal.id(), decided.by(), decided.at());
    }
}
