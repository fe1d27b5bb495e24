package org.ozonenet.directory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.ActsFor;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That another system may read the directory.
 *
 * @param tokenHash of the secret that it shows; the secret itself is nowhere
 * @param reads the rights with which it reads
 * @param withdrawnBy who ended it before its time, or null
 */
@Document("directory-systems")
@TypeAlias("directory-system")
record SystemAccess(
        @Id SystemId id,
        @Version @Nullable Long version,
        String system,
        String tokenHash,
        ActsFor reads,
        PersonId madeBy,
        Instant madeAt,
        Instant until,
        @Nullable PersonId withdrawnBy,
        @Nullable Instant withdrawnAt,
        Outbox outbox)
        implements Outboxed {

    static SystemAccess of(SystemDraft draft, String tokenHash, PersonId by, Instant at) {
        var id = new SystemId(org.ozonenet.kernel.Id.random());
        var until = at.plus(draft.days(), ChronoUnit.DAYS);
        var told = new SystemLetIn(
                EventHeader.portal(at, by.value()), id, draft.system(), draft.function(), draft.scope(), until);
        return new SystemAccess(
                id,
                null,
                draft.system().strip(),
                tokenHash,
                new ActsFor(draft.function(), draft.scope()),
                by,
                at,
                until,
                null,
                null,
                Outbox.empty().with(told));
    }

    SystemAccess withdrawn(PersonId by, Instant at) {
        var told = new SystemSentOut(EventHeader.portal(at, by.value()), id);
        return new SystemAccess(
                id, version, system, tokenHash, reads, madeBy, madeAt, until, by, at, outbox.with(told));
    }

    boolean isOpen(Instant now) {
        return withdrawnAt == null && now.isBefore(until);
    }
}
