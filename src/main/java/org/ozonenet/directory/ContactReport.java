package org.ozonenet.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A report on an entry, open until its keeper decided.
 *
 * @param decidedBy who kept the entry when it was decided, or null while it is open
 * @param taken whether the keeper found it right
 */
@Document("directory-reports")
@TypeAlias("contact-report")
record ContactReport(
        @Id ReportId id,
        @Version @Nullable Long version,
        EntryId entry,
        ReportDraft draft,
        PersonId by,
        Instant at,
        @Nullable PersonId decidedBy,
        boolean taken,
        Outbox outbox)
        implements Outboxed {

    static ReportId newId() {
        return new ReportId(org.ozonenet.kernel.Id.random());
    }

    static ContactReport of(EntryId entry, ReportDraft draft, PersonId by, Instant at) {
        var id = newId();
        var told = new ContactReported(EventHeader.portal(at, by.value()), id, entry, draft.kind());
        return new ContactReport(
                id, null, entry, draft, by, at, null, false, Outbox.empty().with(told));
    }

    ContactReport decided(PersonId keeper, boolean right, Instant moment) {
        var told = new ReportDecided(EventHeader.portal(moment, keeper.value()), id, entry, right);
        return new ContactReport(id, version, entry, draft, by, at, keeper, right, outbox.with(told));
    }

    boolean isOpen() {
        return decidedBy == null;
    }
}
