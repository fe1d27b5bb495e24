package org.ozonenet.training.assessment;

import org.ozonenet.access.Action;
import org.ozonenet.access.Function;
import org.ozonenet.access.Reach;
import org.ozonenet.access.Rule;

/** What can be done with assessments and competency records. */
public enum AssessmentAction implements Action {
    /** Say for which units somebody may assess in a country. */
    QUALIFY(officer()),
    /** See who may assess there. */
    LIST_ASSESSORS(Rule.anyOf(officer(), coordinator(), Rule.as(Function.ASSESSOR, Reach.OWN_COUNTRY))),
    /** Begin an assessment; whether it may be of this person in this unit is the rule of the scheme. */
    ASSESS(Rule.as(Function.ASSESSOR, Reach.ANYWHERE)),
    /** Write on an assessment: whose own it is, as long as they are assessors. */
    WORK_ON(Rule.allOf(Rule.as(Function.ASSESSOR, Reach.ANYWHERE), Rule.self())),
    /** Read an assessment of somebody. Those who signed it read it anyway. */
    READ(Rule.anyOf(Rule.self(), officer())),
    /** Read what somebody has shown. */
    READ_RECORD(Rule.anyOf(
            Rule.self(),
            officer(),
            coordinator(),
            Rule.as(Function.TRAINER, Reach.OWN_COUNTRY),
            Rule.as(Function.ASSESSOR, Reach.OWN_COUNTRY))),
    /** Claim that one has learnt something elsewhere. */
    CLAIM(Rule.signedIn()),
    /** Read a claim and decide on it. */
    DECIDE(Rule.as(Function.ASSESSOR, Reach.OWN_COUNTRY));

    private final Rule rule;

    AssessmentAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    private static Rule officer() {
        return Rule.as(Function.NOO, Reach.OWN_COUNTRY);
    }

    private static Rule coordinator() {
        return Rule.as(Function.NETWORK_COORDINATOR, Reach.OWN_NETWORK);
    }
}
