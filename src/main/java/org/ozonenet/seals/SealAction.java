package org.ozonenet.seals;

import org.ozonenet.access.Action;
import org.ozonenet.access.Function;
import org.ozonenet.access.Reach;
import org.ozonenet.access.Rule;

/** What can be done with the signing keys. What is signed with them is for each room to decide. */
public enum SealAction implements Action {
    /** See which keys there are; their public parts are public anyway. */
    LIST_KEYS,
    /** Let a new key sign from now on. */
    ROTATE,
    /** Let nothing count any more that a key has signed. */
    WITHDRAW;

    @Override
    public Rule rule() {
        return Rule.as(Function.ADMINISTRATOR, Reach.ANYWHERE);
    }
}
