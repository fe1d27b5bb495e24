package org.ozonenet.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** A notice as it lies in somebody's inbox. */
@Document("notices")
@TypeAlias("inbox-notice")
record InboxNotice(
        @Id NoticeId id,
        @Version @Nullable Long version,
        PersonId recipient,
        Notice notice,
        Instant at,
        boolean read,
        @Nullable Instant readAt) {

    static InboxNotice of(Notice notice, PersonId recipient, Instant at) {
        return new InboxNotice(NoticeId.of(notice.eventId(), recipient), null, recipient, notice, at, false, null);
    }

    InboxNotice readAt(Instant moment) {
        return read ? this : new InboxNotice(id, version, recipient, notice, at, true, moment);
    }
}
