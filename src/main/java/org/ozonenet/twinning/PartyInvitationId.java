package org.ozonenet.twinning;

import org.ozonenet.kernel.Id;

/** The invitation of a party into an exchange. */
public record PartyInvitationId(String value) implements Id {

    public PartyInvitationId {
        Id.checked(value);
    }

    /** The same for the same party: who is invited twice is invited once. */
    static PartyInvitationId of(ExchangeId exchange, Party party, int round) {
        return new PartyInvitationId("%s-%s-%s-%d"
                .formatted(exchange.value(), party.country(), party.authority(), round)
                .toLowerCase(java.util.Locale.ROOT)
                .replace('_', '-'));
    }
}
