package org.ozonenet.meetings;

import org.ozonenet.access.Action;
import org.ozonenet.access.Function;
import org.ozonenet.access.Reach;
import org.ozonenet.access.Rule;
import org.ozonenet.access.SpaceRole;
import org.ozonenet.kernel.Tlp;

/** What can be done with a meeting. */
public enum MeetingAction implements Action {
    /** Plan one for a network. */
    PLAN(coordinator()),
    /** See its facts: everybody signed in once it is published; before, its members and the coordinators. */
    READ(Rule.anyOf(Rule.markedAtMost(Tlp.GREEN), Rule.member(), coordinator())),
    /** Know the addresses at which to join it from afar. */
    JOIN(Rule.anyOf(Rule.member(), coordinator())),
    /** Change its facts. */
    CHANGE(Rule.anyOf(coordinator(), Rule.member(SpaceRole.CHAIR, SpaceRole.SECRETARY))),
    /** Let everybody signed in see its facts. */
    PUBLISH(Rule.anyOf(coordinator(), Rule.member(SpaceRole.CHAIR))),
    /** Open it, begin it, close it. */
    MOVE(Rule.anyOf(coordinator(), Rule.member(SpaceRole.CHAIR)));

    private final Rule rule;

    MeetingAction(Rule rule) {
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
