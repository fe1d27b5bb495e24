package org.ozonenet.notices;

import org.ozonenet.access.Action;
import org.ozonenet.access.Rule;

/** What can be done with notices: everybody with the own ones, nobody with those of others. */
enum NoticeAction implements Action {
    READ;

    @Override
    public Rule rule() {
        return Rule.signedIn();
    }
}
