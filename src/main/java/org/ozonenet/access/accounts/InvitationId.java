package org.ozonenet.access.accounts;

import org.ozonenet.kernel.Id;

/** One invitation. Knowing it is no proof of having been invited. */
public record InvitationId(String value) implements Id {

    public InvitationId {
        Id.checked(value);
    }

    static InvitationId random() {
        return new InvitationId(Id.random());
    }
}
