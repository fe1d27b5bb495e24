package org.ozonenet.meetings.recommendations;

import org.ozonenet.kernel.Id;

/** A text that is on its way to become a recommendation. */
public record ProposalId(String value) implements Id {

    public ProposalId {
        Id.checked(value);
    }

    static ProposalId random() {
        return new ProposalId(Id.random());
    }
}
