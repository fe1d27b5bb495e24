package org.ozonenet.meetings.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.ozonenet.meetings.MeetingId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What is on record about one place of a meeting.
 *
 * @param title of the place when it was last written about, so that minutes on an item that is gone still say on what
 * @param wordings all of them, the one that counts last
 */
@Document("minutes")
@TypeAlias("minutes")
record Minutes(
        @Id MinutesId id,
        @Version @Nullable Long version,
        MeetingId meeting,
        String place,
        @Nullable LocalizedText title,
        List<Wording> wordings,
        Outbox outbox)
        implements Outboxed {

    record Wording(String text, PersonId by, Instant at) {}

    Minutes {
        wordings = List.copyOf(wordings);
    }

    static Minutes begun(MeetingId meeting, String place) {
        return new Minutes(MinutesId.of(meeting, place), null, meeting, place, null, List.of(), Outbox.empty());
    }

    Minutes written(@Nullable LocalizedText on, String text, PersonId by, Instant at) {
        var all = new ArrayList<>(wordings);
        all.add(new Wording(text.strip(), by, at));
        var event = new MinutesWritten(EventHeader.in(meeting.value(), at, by.value()), meeting, place);
        return new Minutes(id, version, meeting, place, on, all, outbox.with(event));
    }

    /** The text that counts. */
    String text() {
        return wordings.isEmpty() ? "" : wordings.getLast().text();
    }

    /** How many times it was written; what a writer hands back to say which text was read before. */
    int revision() {
        return wordings.size();
    }
}
