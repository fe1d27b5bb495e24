package org.ozonenet.training.learning;

import org.ozonenet.access.Action;
import org.ozonenet.access.Function;
import org.ozonenet.access.Reach;
import org.ozonenet.access.Rule;

/** What can be done with courses and tests. */
public enum LearningAction implements Action {
    /** Take a course; whether this one now is the rule of the course. */
    LEARN(Rule.signedIn()),
    /** Work on an attempt and see what it came to: one's own. */
    TAKE(Rule.self()),
    /** Ask somebody of a country into a course, and see how learners there get on. */
    ACCOMPANY(Rule.anyOf(
            Rule.as(Function.NOO, Reach.OWN_COUNTRY),
            Rule.as(Function.TRAINER, Reach.OWN_COUNTRY),
            Rule.as(Function.NETWORK_COORDINATOR, Reach.OWN_NETWORK))),
    /** See what tests say about their questions; no person is named there. */
    SEE_ITEMS(Rule.anyOf(
            Rule.as(Function.TRAINER, Reach.ANYWHERE), Rule.as(Function.NETWORK_COORDINATOR, Reach.ANYWHERE)));

    private final Rule rule;

    LearningAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
