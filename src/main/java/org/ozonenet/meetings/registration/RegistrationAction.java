package org.ozonenet.meetings.registration;

import org.ozonenet.access.Action;
import org.ozonenet.access.Function;
import org.ozonenet.access.Reach;
import org.ozonenet.access.Rule;
import org.ozonenet.access.SpaceRole;

/** What can be done about who takes part in a meeting. */
public enum RegistrationAction implements Action {
    /** Register oneself: the people of the networks, partners, and whoever is a member already. */
    REGISTER(Rule.anyOf(
            Rule.member(),
            coordinator(),
            Rule.as(Function.NOO, Reach.OWN_NETWORK),
            Rule.as(Function.CUSTOMS_FOCAL_POINT, Reach.OWN_NETWORK),
            Rule.as(Function.CUSTOMS_OFFICER, Reach.OWN_NETWORK),
            Rule.as(Function.PARTNER, Reach.ANYWHERE))),
    /** See who takes part, as far as each lets others know, and count all. */
    READ(Rule.anyOf(Rule.member(), coordinator())),
    /** Invite, see every answer, keep the list. */
    ORGANISE(Rule.anyOf(coordinator(), Rule.member(SpaceRole.CHAIR, SpaceRole.SECRETARY))),
    /** Confirm or turn down the people of a delegation: who organises, and the ozone officer of its country. */
    CONFIRM(Rule.anyOf(
            coordinator(),
            Rule.member(SpaceRole.CHAIR, SpaceRole.SECRETARY),
            Rule.as(Function.NOO, Reach.OWN_COUNTRY)));

    private final Rule rule;

    RegistrationAction(Rule rule) {
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
