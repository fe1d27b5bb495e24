package org.ozonenet.training.cohorts;

import org.ozonenet.access.Action;
import org.ozonenet.access.Function;
import org.ozonenet.access.Reach;
import org.ozonenet.access.Rule;
import org.ozonenet.access.SpaceRole;

/** What can be done with cohorts. */
public enum CohortAction implements Action {
    /** Begin one with people of a country; a joint one of several countries needs it for each of them. */
    OPEN(Rule.anyOf(
            Rule.as(Function.NOO, Reach.OWN_COUNTRY),
            Rule.as(Function.TRAINER, Reach.OWN_COUNTRY),
            Rule.as(Function.NETWORK_COORDINATOR, Reach.OWN_NETWORK))),
    /** See its days, its messages and what concerns oneself. */
    READ(Rule.member()),
    /** Say that one is there, keep what one has read from an instrument. */
    TAKE_PART(Rule.member()),
    /** Enrol, plan, write, and see how its learners get on. */
    RUN(Rule.member(SpaceRole.CHAIR));

    private final Rule rule;

    CohortAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
