package org.ozonenet.access.accounts;

import java.time.Instant;
import org.ozonenet.access.Function;
import org.ozonenet.access.Scope;

/**
 * An invitation that waits for an answer.
 *
 * @param expired whether the link in the letter no longer works; it can be sent again
 */
public record InvitationLine(
        InvitationId id,
        String mail,
        String name,
        Function function,
        Scope scope,
        Instant sentAt,
        Instant expiresAt,
        boolean expired) {}
