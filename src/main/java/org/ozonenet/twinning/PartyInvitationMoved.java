package org.ozonenet.twinning;

import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.springframework.data.annotation.TypeAlias;

/**
 * A party was invited into an exchange, or a country agreed to it or refused it.
 *
 * @param agreed whether all have agreed now
 */
@TypeAlias("party-invitation-moved")
public record PartyInvitationMoved(
        EventHeader header, ExchangeId exchange, PartyInvitationId invitation, boolean agreed) implements DomainEvent {}
