package org.ozonenet.twinning;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody with a seat reads before entering: why there is an exchange, between whom, and on what terms.
 *
 * @param mayAgree whether it waits for the reader's agreement for the own country
 */
public record Threshold(
        ExchangeId id,
        ExchangeState state,
        String purpose,
        Set<Party> parties,
        @Nullable LocalDate until,
        boolean entered,
        boolean mayAgree) {}
