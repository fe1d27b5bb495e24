package org.ozonenet.meetings.live;

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
 * What a rapporteur noted.
 *
 * @param sentAs the meeting and what the device called its draft: one note for each
 * @param wordings all of them, the one that counts last
 */
@Document("live_notes")
@TypeAlias("live-note")
record LiveNote(
        @Id LiveNoteId id,
        @Version @Nullable Long version,
        MeetingId meeting,
        NoteKind kind,
        int number,
        String sentAs,
        List<Wording> wordings,
        @Nullable LocalizedText under,
        boolean withdrawn,
        Outbox outbox)
        implements Outboxed {

    record Wording(NoteDraft draft, PersonId by, Instant at) {}

    LiveNote {
        wordings = List.copyOf(wordings);
    }

    static LiveNote noted(
            MeetingId meeting, int number, NoteDraft draft, @Nullable LocalizedText under, PersonId by, Instant at) {
        var id = LiveNoteId.of(meeting, draft.kind(), number);
        return new LiveNote(
                id,
                null,
                meeting,
                draft.kind(),
                number,
                sentAs(meeting, draft),
                List.of(new Wording(draft, by, at)),
                under,
                false,
                Outbox.empty()
                        .with(new LiveNoted(
                                EventHeader.in(meeting.value(), at, by.value()),
                                id,
                                meeting,
                                draft.kind(),
                                number,
                                draft.text())));
    }

    /**
     * With another wording of the same kind; the same object where this draft was taken before.
     *
     * @throws IllegalArgumentException if it is of another kind: that would leave a gap
     */
    LiveNote corrected(NoteDraft draft, PersonId by, Instant at) {
        if (wordings.stream().anyMatch(each -> each.draft().sentAs().equals(draft.sentAs()))) {
            return this;
        }
        if (draft.kind() != kind) {
            throw new IllegalArgumentException("A note stays of the kind under which it is numbered");
        }
        var all = new ArrayList<>(wordings);
        all.add(new Wording(draft, by, at));
        return with(all, false, by, at);
    }

    /** Struck out; it keeps its number. */
    LiveNote withdrawn(PersonId by, Instant at) {
        return withdrawn ? this : with(wordings, true, by, at);
    }

    LiveNoteLine line() {
        var draft = wordings.getLast().draft();
        return new LiveNoteLine(
                id,
                meeting,
                kind,
                number,
                draft.text(),
                draft.lang(),
                draft.countries(),
                draft.others(),
                draft.dueOn(),
                under,
                wordings.getFirst().at(),
                withdrawn,
                version == null ? 0 : version);
    }

    static String sentAs(MeetingId meeting, NoteDraft draft) {
        return meeting.value() + " " + draft.sentAs();
    }

    private LiveNote with(List<Wording> all, boolean struck, PersonId by, Instant at) {
        var event = new LiveNoteCorrected(
                EventHeader.in(meeting.value(), at, by.value()),
                id,
                meeting,
                all.getLast().draft().text(),
                struck);
        return new LiveNote(id, version, meeting, kind, number, sentAs, all, under, struck, outbox.with(event));
    }
}
