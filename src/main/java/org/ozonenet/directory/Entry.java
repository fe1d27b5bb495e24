package org.ozonenet.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
 * A person or desk that can be reached, and the record of who made sure of it.
 *
 * @param says what the entry says
 * @param verified when it was made sure of, latest last
 * @param changedAt when it was last written
 * @param words every name in plain Latin letters, for search
 * @param order place of its first function in a list
 * @param sortName name by which lists are ordered
 */
@Document("directory-entries")
@TypeAlias("directory-entry")
record Entry(
        @Id EntryId id,
        @Version @Nullable Long version,
        EntryDraft says,
        List<Verification> verified,
        Instant changedAt,
        String words,
        int order,
        String sortName,
        Outbox outbox)
        implements Outboxed {

    Entry {
        verified = List.copyOf(verified);
    }

    static Entry added(EntryDraft draft, PersonId by, Instant at) {
        var id = EntryId.random();
        return written(id, null, draft, List.of(), at, told(Outbox.empty(), id, draft, by, at));
    }

    /** With other contents. What was verified before stays on record, but no longer speaks for what is written now. */
    Entry changed(EntryDraft draft, PersonId by, Instant at) {
        return written(id, version, draft, verified, at, told(outbox, id, draft, by, at));
    }

    Entry verified(Verification verification) {
        var more = new ArrayList<>(verified);
        more.add(verification);
        var event = new EntryVerified(
                EventHeader.portal(verification.at(), verification.by().value()), id, verification.how());
        return new Entry(id, version, says, more, changedAt, words, order, sortName, outbox.with(event));
    }

    /** The latest verification of what is written now, or null where nobody made sure of it since. */
    @Nullable Verification current() {
        var last = verified.isEmpty() ? null : verified.getLast();
        return last == null || last.at().isBefore(changedAt) ? null : last;
    }

    @Nullable Verification last() {
        return verified.isEmpty() ? null : verified.getLast();
    }

    boolean isOf(PersonId person) {
        return person.equals(says.account());
    }

    private static Outbox told(Outbox outbox, EntryId id, EntryDraft draft, PersonId by, Instant at) {
        var told = outbox;
        for (var function : draft.functions().stream().sorted().toList()) {
            told = told.with(new FocalPointChanged(
                    EventHeader.portal(at, by.value()), id, draft.country(), function, draft.vacant()));
        }
        return draft.vacant()
                ? told.with(new VacancyReported(EventHeader.portal(at, by.value()), id, draft.country()))
                : told;
    }

    private static Entry written(
            EntryId id,
            @Nullable Long version,
            EntryDraft draft,
            List<Verification> verified,
            Instant at,
            Outbox outbox) {
        var forms = new ArrayList<>(draft.name().forms());
        if (draft.organisation() != null) {
            forms.add(draft.organisation());
        }
        var order = draft.functions().stream()
                .mapToInt(ContactFunction::ordinal)
                .min()
                .orElseThrow();
        return new Entry(
                id,
                version,
                draft,
                verified,
                at,
                SearchWords.line(forms),
                order,
                SearchWords.plain(draft.name().latin()),
                outbox);
    }
}
