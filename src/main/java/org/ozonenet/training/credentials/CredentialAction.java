package org.ozonenet.training.credentials;

import org.ozonenet.access.Action;
import org.ozonenet.access.Function;
import org.ozonenet.access.Reach;
import org.ozonenet.access.Rule;

/** What can be done with certificates. Anybody may check one whose code they have: see {@link CertificateCheck}. */
public enum CredentialAction implements Action {
    /** See a certificate with everything that was decided about it. */
    READ(Rule.anyOf(Rule.self(), officer())),
    /** Choose the language of one's own, and whether it stands in the register for all. */
    CHOOSE(Rule.self()),
    /** Suspend, reinstate, revoke, replace; enter those from before. For the issuing body. */
    DECIDE(officer()),
    /** Look into the register; the issuing body sees all of its own, others those who agreed. */
    READ_REGISTER(Rule.signedIn());

    private final Rule rule;

    CredentialAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    private static Rule officer() {
        return Rule.as(Function.NOO, Reach.OWN_COUNTRY);
    }
}
