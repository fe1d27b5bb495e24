package org.ozonenet.audit;

import org.ozonenet.access.Action;
import org.ozonenet.access.Function;
import org.ozonenet.access.Reach;
import org.ozonenet.access.Rule;
import org.ozonenet.access.SpaceRole;

/** What can be done with the trail: reading, by those who answer for what it is about. */
public enum AuditAction implements Action {
    /** Read the trail of a space: its chair. */
    READ_TRAIL_OF_SPACE(Rule.member(SpaceRole.CHAIR)),
    /** Read the trail of what happens outside all spaces: an administrator. */
    READ_TRAIL_OF_PORTAL(Rule.as(Function.ADMINISTRATOR, Reach.ANYWHERE));

    private final Rule rule;

    AuditAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
