package org.ozonenet.twinning;

import java.time.Instant;
import java.util.Set;
import org.ozonenet.kernel.Iso2;

/** An exchange as a coordinator or administrator outside sees it: that it is there, and numbers. */
public record OverviewLine(
        ExchangeId id,
        ExchangeState state,
        Set<Iso2> countries,
        Instant openedAt,
        int members,
        ExchangeFigures.Counts counts) {}
