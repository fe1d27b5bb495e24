package org.ozonenet.seals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signing key as lists show it.
 *
 * @param number from 1
 * @param signs whether it is the one that signs now
 * @param withdrawnAt since when nothing that it signed counts, or null
 */
public record SealKeyLine(
        SealKeyId key,
        int number,
        Instant madeAt,
        boolean signs,
        @Nullable Instant withdrawnAt) {}
