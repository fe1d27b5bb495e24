package org.ozonenet.seals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A signing key. It is never deleted: what it signed must stay checkable.
 *
 * @param number from 1; the highest one that was not withdrawn signs
 * @param algorithm as in the header of a signature, always {@code ES256} so far
 * @param publicPart as a JSON Web Key
 * @param closedPart the private part, encrypted by the {@link KeySafe}
 * @param withdrawnAt since when nothing that it signed counts any more, or null
 */
@Document("seals")
@TypeAlias("seal-key")
record SealKey(
        @Id SealKeyId id,
        @Version @Nullable Long version,
        int number,
        String algorithm,
        Instant madeAt,
        String publicPart,
        String closedPart,
        @Nullable Instant withdrawnAt,
        Outbox outbox)
        implements Outboxed {

    static SealKey made(
            SealKeyId id, int number, String publicPart, String closedPart, @Nullable String by, Instant at) {
        var event = new SealKeyMade(EventHeader.portal(at, by), id, number);
        return new SealKey(
                id,
                null,
                number,
                Seals.ALGORITHM,
                at,
                publicPart,
                closedPart,
                null,
                Outbox.empty().with(event));
    }

    SealKey withdrawn(String by, Instant at) {
        if (isWithdrawn()) {
            return this;
        }
        var event = new SealKeyWithdrawn(EventHeader.portal(at, by), id, number);
        return new SealKey(id, version, number, algorithm, madeAt, publicPart, closedPart, at, outbox.with(event));
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Not even the encrypted part: this would end in a log. */
    @Override
    public String toString() {
        return "SealKey[%d, %s]".formatted(number, id.value());
    }
}
