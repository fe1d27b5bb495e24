package org.ozonenet.meetings.live;

import org.ozonenet.access.Action;
import org.ozonenet.access.Function;
import org.ozonenet.access.Reach;
import org.ozonenet.access.Rule;
import org.ozonenet.access.SpaceRole;

/** What can be done with a meeting while it sits. What is said in the hall is for those in it, published or not. */
public enum LiveAction implements Action {
    /** See what is on, and everything that is noted. */
    FOLLOW(Rule.anyOf(Rule.member(), coordinator())),
    /** Ask for the floor, give one's opinion. */
    TAKE_PART(Rule.member(SpaceRole.CHAIR, SpaceRole.SECRETARY, SpaceRole.PARTICIPANT)),
    /** Note decisions and action points, write the text on the screen. */
    NOTE(Rule.anyOf(coordinator(), Rule.member(SpaceRole.CHAIR, SpaceRole.SECRETARY))),
    /** Say what is on, give and end the floor, ask for opinions. */
    LEAD(Rule.anyOf(coordinator(), Rule.member(SpaceRole.CHAIR, SpaceRole.SECRETARY)));

    private final Rule rule;

    LiveAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    private static Rule coordinator() {
        return Rule.as(Function.NETWORK_COORDINATOR, Reach.OWN_NETWORK);
    }
}
