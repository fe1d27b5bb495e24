package org.ozonenet.meetings.reports;

import org.ozonenet.access.Action;
import org.ozonenet.access.Function;
import org.ozonenet.access.Reach;
import org.ozonenet.access.Rule;
import org.ozonenet.access.SpaceRole;

/** What can be done with the minutes and the report of a meeting. Both are for those who were in it. */
public enum ReportAction implements Action {
    /** Read the minutes and take the report along. */
    READ(Rule.anyOf(Rule.member(), Rule.as(Function.NETWORK_COORDINATOR, Reach.OWN_NETWORK))),
    /** Write the minutes, and the texts with which the report opens and closes. */
    WRITE(Rule.anyOf(
            Rule.as(Function.NETWORK_COORDINATOR, Reach.OWN_NETWORK),
            Rule.member(SpaceRole.CHAIR, SpaceRole.SECRETARY)));

    private final Rule rule;

    ReportAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
