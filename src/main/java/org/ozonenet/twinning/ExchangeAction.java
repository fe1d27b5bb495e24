package org.ozonenet.twinning;

import org.ozonenet.access.Action;
import org.ozonenet.access.Function;
import org.ozonenet.access.Reach;
import org.ozonenet.access.Rule;
import org.ozonenet.access.SpaceRole;

/**
 * What can be done with an exchange. What lies inside needs both: membership of the space, and at this moment a function
 * for one of its countries. An administrator who has broken the glass is there as an observer, and nobody else is one.
 */
public enum ExchangeAction implements Action {
    /** Open one for countries of the own network. */
    OPEN(Rule.as(Function.NETWORK_COORDINATOR, Reach.OWN_NETWORK)),
    /** Propose one to other countries, or agree to one. */
    PROPOSE(Rule.as(Function.NOO, Reach.OWN_COUNTRY)),
    /** Read why there is an exchange and what its terms are, and accept them. */
    ENTER(official()),
    /** Read what is inside. */
    READ(Rule.anyOf(
            Rule.allOf(Rule.member(SpaceRole.SECRETARY, SpaceRole.PARTICIPANT), official()),
            Rule.allOf(Rule.member(SpaceRole.OBSERVER), Rule.as(Function.ADMINISTRATOR, Reach.ANYWHERE)))),
    /** Add to what is inside. */
    WRITE(Rule.allOf(Rule.member(SpaceRole.SECRETARY), official())),
    /** Let officers of the own country in, name contact persons. */
    KEEP(Rule.allOf(
            Rule.member(SpaceRole.SECRETARY),
            Rule.anyOf(
                    Rule.as(Function.NOO, Reach.OWN_COUNTRY),
                    Rule.as(Function.CUSTOMS_FOCAL_POINT, Reach.OWN_COUNTRY)))),
    /** Suspend it, take it up again, close it. */
    MOVE(Rule.anyOf(
            Rule.as(Function.NOO, Reach.OWN_COUNTRY), Rule.as(Function.NETWORK_COORDINATOR, Reach.OWN_NETWORK))),
    /** See that it is there, between which countries, and how much of it is late: never what it says. */
    COUNT(Rule.anyOf(
            Rule.as(Function.NETWORK_COORDINATOR, Reach.OWN_NETWORK), Rule.as(Function.ADMINISTRATOR, Reach.ANYWHERE)));

    private final Rule rule;

    ExchangeAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    private static Rule official() {
        return Rule.anyOf(
                Rule.as(Function.NOO, Reach.OWN_COUNTRY),
                Rule.as(Function.CUSTOMS_FOCAL_POINT, Reach.OWN_COUNTRY),
                Rule.as(Function.CUSTOMS_OFFICER, Reach.OWN_COUNTRY));
    }
}
