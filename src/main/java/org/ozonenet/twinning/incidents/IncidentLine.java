package org.ozonenet.twinning.incidents;

import java.time.Instant;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.twinning.ExchangeId;

/**
 * An incident in a list.
 *
 * @param number within the exchange
 * @param country the side that reported it
 * @param mine whether that is the reader's side
 */
public record IncidentLine(
        IncidentId id,
        ExchangeId exchange,
        long number,
        Iso2 country,
        Instant reportedAt,
        IncidentFacts facts,
        boolean mine) {}
