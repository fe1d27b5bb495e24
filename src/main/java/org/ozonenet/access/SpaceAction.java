package org.ozonenet.access;

/** What can be done with the members of a space. */
public enum SpaceAction implements Action {
    /** See who is in it. */
    LIST_MEMBERS(Rule.member()),
    /** Take persons in, send them out, change their role. */
    CHANGE_MEMBERS(Rule.member(SpaceRole.CHAIR)),
    /** Leave it oneself. */
    LEAVE(Rule.member()),
    /** Look in without being a member, with a reason that the members read. */
    BREAK_GLASS(Rule.as(Function.ADMINISTRATOR, Reach.ANYWHERE));

    private final Rule rule;

    SpaceAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
