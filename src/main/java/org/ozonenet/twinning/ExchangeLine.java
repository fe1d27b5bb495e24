package org.ozonenet.twinning;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.Iso2;

/**
 * An exchange in the list of somebody who has a seat there.
 *
 * @param title null for somebody who has not accepted the terms
 * @param sides the countries for which the reader sits there
 * @param entered whether the reader has accepted the terms
 * @param mayAgree whether it waits for the reader's agreement
 * @param inside whether the reader sees the inside now
 */
public record ExchangeLine(
        ExchangeId id,
        ExchangeState state,
        @Nullable String title,
        Set<Iso2> countries,
        Set<Iso2> sides,
        boolean entered,
        boolean mayAgree,
        boolean inside) {}
