package org.ozonenet.meetings.recommendations;

import org.ozonenet.access.Action;
import org.ozonenet.access.Function;
import org.ozonenet.access.Reach;
import org.ozonenet.access.Rule;
import org.ozonenet.access.SpaceRole;

/** What can be done with recommendations. They are TLP:GREEN, with the reports on them: everybody signed in reads. */
public enum RecommendationAction implements Action {
    /** Enter what the meeting agreed. */
    AGREE(Rule.anyOf(
            Rule.as(Function.NETWORK_COORDINATOR, Reach.OWN_NETWORK),
            Rule.member(SpaceRole.CHAIR, SpaceRole.SECRETARY))),
    /** See the proposals of a meeting: they are for those who are in it. */
    FOLLOW(Rule.anyOf(Rule.as(Function.NETWORK_COORDINATOR, Reach.OWN_NETWORK), Rule.member())),
    /** Bring a proposal, or change the text of one. */
    PROPOSE(Rule.anyOf(
            Rule.as(Function.NETWORK_COORDINATOR, Reach.OWN_NETWORK),
            Rule.member(SpaceRole.CHAIR, SpaceRole.SECRETARY, SpaceRole.PARTICIPANT))),
    /** Take up a proposal and say what the meeting decided on it. */
    DECIDE(Rule.anyOf(Rule.as(Function.NETWORK_COORDINATOR, Reach.OWN_NETWORK), Rule.member(SpaceRole.CHAIR))),
    READ(Rule.signedIn()),
    /** Report how far the own country is. */
    REPORT(Rule.as(Function.NOO, Reach.OWN_COUNTRY));

    private final Rule rule;

    RecommendationAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
