package org.ozonenet.twinning.incidents;

import org.ozonenet.access.Action;
import org.ozonenet.access.Function;
import org.ozonenet.access.Reach;
import org.ozonenet.access.Rule;

/** What can be done with alerts by those who are not in the exchange. */
public enum AlertAction implements Action {
    /** Read an alert to a network: ozone officers, customs and coordinators of it. */
    READ(Rule.anyOf(
            Rule.as(Function.NOO, Reach.OWN_NETWORK),
            Rule.as(Function.CUSTOMS_FOCAL_POINT, Reach.OWN_NETWORK),
            Rule.as(Function.CUSTOMS_OFFICER, Reach.OWN_NETWORK),
            Rule.as(Function.NETWORK_COORDINATOR, Reach.OWN_NETWORK),
            Rule.as(Function.ADMINISTRATOR, Reach.ANYWHERE)));

    private final Rule rule;

    AlertAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
