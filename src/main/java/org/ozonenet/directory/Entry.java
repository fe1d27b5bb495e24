package org.ozonenet.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
 * @param care what keeps it true
 * @param nomination by which document its holder was named, or null where that is not on record
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
        @Nullable Care care,
        @Nullable NominationDraft nomination,
        Outbox outbox)
        implements Outboxed {

    Entry {
        verified = List.copyOf(verified);
        care = care == null ? new Care(null, List.of(), List.of()) : care;
    }

    static Entry added(EntryDraft draft, PersonId by, Instant at) {
        var id = EntryId.random();
        return written(id, null, draft, List.of(), at, Care.from(at), null, told(Outbox.empty(), id, draft, by, at));
    }

    /** With other contents. What was verified before stays on record, but no longer speaks for what is written now. */
    Entry changed(EntryDraft draft, PersonId by, Instant at) {
        var since = draft.vacant() == says.vacant() ? care() : Care.from(at);
        var stays = draft.vacant() == says.vacant() && Objects.equals(draft.account(), says.account());
        return written(
                id, version, draft, verified, at, since, stays ? nomination : null, told(outbox, id, draft, by, at));
    }

    Entry verified(Verification verification) {
        var more = new ArrayList<>(verified);
        more.add(verification);
        var event = new EntryVerified(
                EventHeader.portal(verification.at(), verification.by().value()), id, verification.how());
        return with(more, Care.from(verification.at()), outbox.with(event));
    }

    /** Held by another; what was verified of the one who left says nothing of the successor. */
    Entry handedOver(PersonId from, PersonId to, EntryName called, PersonId by, Instant at) {
        var draft = says.heldBy(to, called);
        var event = new EntryHandedOver(EventHeader.portal(at, by.value()), id, from, to);
        return written(
                id,
                version,
                draft,
                List.of(),
                at,
                Care.from(at),
                null,
                told(outbox, id, draft, by, at).with(event));
    }

    /** Held by nobody; who reached its holder by the portal is passed on to the next level. */
    Entry leftVacant(PersonId by, Instant at) {
        var left = changed(says.leftVacant(), by, at);
        var from = says.account();
        return from == null
                ? left
                : left.with(
                        verified,
                        left.care(),
                        left.outbox.with(new EntryHandedOver(EventHeader.portal(at, by.value()), id, from, null)));
    }

    Entry nominated(NominationDraft by, PersonId writer, Instant at) {
        var told = outbox.with(new EntryNominated(EventHeader.portal(at, writer.value()), id, by));
        return new Entry(id, version, says, verified, changedAt, words, order, sortName, care, by, told);
    }

    /** That its keeper was reminded. */
    Entry reminded(int days, Instant due, Instant at) {
        var event = new ReverificationDue(EventHeader.portal(at, null), id, days, due);
        return with(verified, care().reminded(days, at), outbox.with(event));
    }

    Entry with(Sign sign) {
        return with(verified, care().with(sign), outbox);
    }

    @Override
    public Care care() {
        return Objects.requireNonNull(care);
    }

    private Entry with(List<Verification> verifications, Care cared, Outbox tells) {
        return new Entry(id, version, says, verifications, changedAt, words, order, sortName, cared, nomination, tells);
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
            Care care,
            @Nullable NominationDraft nomination,
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
                care,
                nomination,
                outbox);
    }
}
