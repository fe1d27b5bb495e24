package org.ozonenet.meetings.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
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

/**
 * What a room thinks. Of an anonymous one the document holds two things that cannot be put together: how often each
 * option was chosen, and, sorted and until it is closed, who has spoken. No event tells of a single voice.
 *
 * @param counts of the options, in their order
 * @param spoken the persons or countries that have spoken, in the order of their identifiers; empty once it is closed
 * @param voices of a named one: who said what
 */
@Document("opinions")
@TypeAlias("opinion")
record Opinion(
        @Id OpinionId id,
        @Version @Nullable Long version,
        MeetingId meeting,
        OpinionDraft asked,
        Instant openedAt,
        @Nullable Instant closedAt,
        List<Integer> counts,
        List<String> spoken,
        List<Voice> voices,
        Outbox outbox)
        implements Outboxed {

    /** @param of the person, or the country by its code */
    record Voice(String of, int option) {}

    /** With fewer voices the result of an anonymous one would say who said what. */
    static final int FEWEST = 3;

    Opinion {
        counts = List.copyOf(counts);
        spoken = List.copyOf(spoken);
        voices = List.copyOf(voices);
    }

    static Opinion opened(MeetingId meeting, OpinionDraft draft, PersonId by, Instant at) {
        var none = Collections.nCopies(draft.options().size(), 0);
        var event = new OpinionMoved(
                EventHeader.in(meeting.value(), at, by.value()), draft.id(), meeting, draft.question(), true);
        return new Opinion(
                draft.id(),
                null,
                meeting,
                draft,
                at,
                null,
                none,
                List.of(),
                List.of(),
                Outbox.empty().with(event));
    }

    /**
     * With one more voice. A named one may be changed while it is open, an anonymous one cannot be found again.
     *
     * @throws IllegalStateException if it is closed, or if this one has spoken in an anonymous one
     * @throws IllegalArgumentException if there is no such option
     */
    Opinion given(String of, int option) {
        if (closedAt != null) {
            throw new IllegalStateException("It is closed");
        }
        if (option < 0 || option >= counts.size()) {
            throw new IllegalArgumentException("There is no such option");
        }
        return asked.named() ? named(of, option) : anonymous(of, option);
    }

    Opinion closed(PersonId by, Instant at) {
        if (closedAt != null) {
            return this;
        }
        var event =
                new OpinionMoved(EventHeader.in(meeting.value(), at, by.value()), id, meeting, asked.question(), false);
        return new Opinion(id, version, meeting, asked, openedAt, at, counts, List.of(), voices, outbox.with(event));
    }

    int turnout() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    OpinionSheet sheet() {
        var hidden = !asked.named() && (closedAt == null || turnout() < FEWEST);
        return new OpinionSheet(
                id,
                meeting,
                asked,
                closedAt == null,
                turnout(),
                hidden ? null : counts,
                voices.stream()
                        .map(each -> new OpinionSheet.Voice(each.of(), each.option()))
                        .toList());
    }

    private Opinion anonymous(String of, int option) {
        SortedSet<String> all = new TreeSet<>(spoken);
        if (!all.add(of)) {
            throw new IllegalStateException("This one has spoken");
        }
        return with(raised(counts, option, 1), List.copyOf(all), List.of());
    }

    private Opinion named(String of, int option) {
        var others = new ArrayList<Voice>();
        var now = counts;
        for (var voice : voices) {
            if (voice.of().equals(of)) {
                now = raised(now, voice.option(), -1);
            } else {
                others.add(voice);
            }
        }
        others.add(new Voice(of, option));
        return with(raised(now, option, 1), List.of(), others);
    }

    private Opinion with(List<Integer> nowCounts, List<String> nowSpoken, List<Voice> nowVoices) {
        return new Opinion(id, version, meeting, asked, openedAt, closedAt, nowCounts, nowSpoken, nowVoices, outbox);
    }

    private static List<Integer> raised(List<Integer> counts, int option, int by) {
        var more = new ArrayList<>(counts);
        more.set(option, more.get(option) + by);
        return more;
    }
}
