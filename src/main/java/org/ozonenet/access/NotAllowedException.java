package org.ozonenet.access;

import org.springframework.security.access.AccessDeniedException;

/** Somebody asked for what the rules do not give. Says which action, never what the target holds. */
public class NotAllowedException extends AccessDeniedException {

    public NotAllowedException(Action action) {
        super("Not allowed: " + action.name());
    }
}
