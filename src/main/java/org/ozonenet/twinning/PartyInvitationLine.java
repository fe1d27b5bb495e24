package org.ozonenet.twinning;

import java.util.Set;
import org.ozonenet.kernel.Iso2;

/**
 * An invitation that waits for agreements.
 *
 * @param countries between which the exchange is
 * @param purpose of the exchange
 * @param missing the countries that have not agreed yet
 * @param mayAgree whether it waits for the reader
 */
public record PartyInvitationLine(
        PartyInvitationId id,
        ExchangeId exchange,
        Party party,
        Set<Iso2> countries,
        String purpose,
        Set<Iso2> missing,
        boolean mayAgree) {}
