package org.ozonenet.meetings.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** A text on the screen. What it says follows from its {@link TextStep}s, each a document of its own. */
@Document("shared_texts")
@TypeAlias("shared-text")
record SharedText(
        @Id SharedTextId id,
        @Version @Nullable Long version,
        MeetingId meeting,
        String title,
        Instant startedAt,
        Outbox outbox)
        implements Outboxed {

    private static final int LONGEST_TITLE = 150;

    static SharedText started(SharedTextId id, MeetingId meeting, String title, PersonId by, Instant at) {
        var words = title.strip();
        if (words.isEmpty() || words.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("A title has 1 to %d characters".formatted(LONGEST_TITLE));
        }
        var event = new TextStarted(EventHeader.in(meeting.value(), at, by.value()), id, meeting, words);
        return new SharedText(id, null, meeting, words, at, Outbox.empty().with(event));
    }
}
