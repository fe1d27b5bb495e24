package org.ozonenet.documents;

import org.ozonenet.access.Action;
import org.ozonenet.access.Rule;
import org.ozonenet.access.SpaceRole;
import org.ozonenet.kernel.Tlp;

/** What can be done with documents. {@link #READ} is the one place that says what a marking means for a reader. */
public enum DocumentAction implements Action {
    /** Put a document or a new version into a space. */
    STORE(Rule.member(SpaceRole.CHAIR, SpaceRole.SECRETARY)),
    /**
     * See and read it. CLEAR and GREEN: everybody signed in, where the room has opened the shelf (else the marking
     * counts as AMBER). AMBER and AMBER+STRICT: members of the space. RED: members of the space who are named as
     * recipients, and whoever stored it as long as they are members.
     */
    READ(Rule.anyOf(
            Rule.markedAtMost(Tlp.GREEN),
            Rule.allOf(Rule.markedAtMost(Tlp.AMBER_STRICT), Rule.member()),
            Rule.allOf(Rule.self(), Rule.member()))),
    /** See a file of it that is under embargo, in a document that can be read: those who keep the space. */
    READ_EARLY(Rule.member(SpaceRole.CHAIR, SpaceRole.SECRETARY)),
    /** Set or lift an embargo, and withdraw a version. */
    HOLD(Rule.member(SpaceRole.CHAIR, SpaceRole.SECRETARY)),
    /** Close it further. */
    RAISE_MARKING(Rule.member(SpaceRole.CHAIR, SpaceRole.SECRETARY)),
    /** Open it further: for the chair alone, who answers for what leaves the room. */
    LOWER_MARKING(Rule.member(SpaceRole.CHAIR));

    private final Rule rule;

    DocumentAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
