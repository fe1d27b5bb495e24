package org.ozonenet.twinning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.DomainEvent;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.reference.PostId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An exchange: who takes part, who let whom in, who accepted its terms, and what became of it.
 *
 * @param agreed the countries whose ozone officers agreed; all of them where a coordinator opened it
 * @param entries who accepted the terms of confidentiality, each person once
 * @param officers customs officers whom their country let in
 * @param remark why it was suspended or closed, or null
 */
@Document("exchanges")
@TypeAlias("exchange")
record Exchange(
        @Id ExchangeId id,
        @Version @Nullable Long version,
        ExchangeState state,
        String title,
        String purpose,
        Set<Party> parties,
        Set<NetworkId> networks,
        Set<PostId> posts,
        @Nullable LocalDate until,
        PersonId openedBy,
        Instant openedAt,
        Set<Iso2> agreed,
        List<Entry> entries,
        List<Officer> officers,
        List<Contact> contacts,
        @Nullable String remark,
        Outbox outbox)
        implements Outboxed {

    record Entry(PersonId person, Instant acceptedAt) {}

    record Officer(PersonId person, PersonId letInBy, Instant at) {}

    Exchange {
        parties = Set.copyOf(parties);
        networks = Set.copyOf(networks);
        posts = Set.copyOf(posts);
        agreed = Set.copyOf(agreed);
        entries = List.copyOf(entries);
        officers = List.copyOf(officers);
        contacts = List.copyOf(contacts);
    }

    /** @param agreed the countries that need not be asked any more */
    static Exchange made(
            ExchangeId id, ExchangeDraft draft, Set<NetworkId> networks, Set<Iso2> agreed, PersonId by, Instant at) {
        var proposed = new Exchange(
                id,
                null,
                ExchangeState.PROPOSED,
                draft.title(),
                draft.purpose(),
                draft.parties(),
                networks,
                draft.posts(),
                draft.until(),
                by,
                at,
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                Outbox.empty());
        return proposed.agreedBy(agreed, by, at);
    }

    Exchange agreedBy(Set<Iso2> more, PersonId by, Instant at) {
        if (state != ExchangeState.PROPOSED) {
            throw new IllegalStateException("It is agreed already");
        }
        var all = new HashSet<>(agreed);
        all.addAll(more);
        var to = all.containsAll(countries()) ? ExchangeState.OPEN : ExchangeState.PROPOSED;
        var changed = new Exchange(
                id, version, to, title, purpose, parties, networks, posts, until, openedBy, openedAt, all, entries,
                officers, contacts, remark, outbox);
        return changed.telling(new ExchangeChanged(header(by, at), id, to));
    }

    /** With one more party, whose country is known to its networks from now on. */
    Exchange joined(Party party, Set<NetworkId> more, PersonId by, Instant at) {
        var all = new HashSet<>(parties);
        all.add(party);
        var known = new HashSet<>(networks);
        known.addAll(more);
        var consenting = new HashSet<>(agreed);
        consenting.add(party.country());
        return new Exchange(
                        id,
                        version,
                        state,
                        title,
                        purpose,
                        all,
                        known,
                        posts,
                        until,
                        openedBy,
                        openedAt,
                        consenting,
                        entries,
                        officers,
                        contacts,
                        remark,
                        outbox)
                .telling(new ExchangeChanged(header(by, at), id, state));
    }

    /** @param by null for the portal itself, where its last day is over */
    Exchange moved(ExchangeState to, @Nullable String why, @Nullable PersonId by, Instant at) {
        var possible =
                switch (state) {
                    case PROPOSED -> to == ExchangeState.CLOSED;
                    case OPEN -> to == ExchangeState.SUSPENDED || to == ExchangeState.CLOSED;
                    case SUSPENDED -> to == ExchangeState.OPEN || to == ExchangeState.CLOSED;
                    case CLOSED -> false;
                };
        if (!possible) {
            throw new IllegalStateException("An exchange that is %s cannot become %s".formatted(state, to));
        }
        return new Exchange(
                        id, version, to, title, purpose, parties, networks, posts, until, openedBy, openedAt, agreed,
                        entries, officers, contacts, why, outbox)
                .telling(new ExchangeChanged(header(by, at), id, to));
    }

    /** Somebody has accepted the terms; a second time changes nothing. */
    Exchange entered(PersonId person, Instant at) {
        if (hasEntered(person)) {
            return this;
        }
        var more = new ArrayList<>(entries);
        more.add(new Entry(person, at));
        return with(more, officers, contacts).telling(new ExchangeEntered(header(person, at), id, person));
    }

    Exchange letIn(PersonId officer, PersonId by, Instant at) {
        if (isLetIn(officer)) {
            return this;
        }
        var more = new ArrayList<>(officers);
        more.add(new Officer(officer, by, at));
        return with(entries, more, contacts).telling(new OfficerLetIn(header(by, at), id, officer));
    }

    Exchange sentOut(PersonId officer, PersonId by, Instant at) {
        var fewer =
                officers.stream().filter(each -> !each.person().equals(officer)).toList();
        return fewer.size() == officers.size()
                ? this
                : with(entries, fewer, contacts).telling(new OfficerSentOut(header(by, at), id, officer));
    }

    /** The contact persons of one country anew; those of the others stay. */
    Exchange reachedAt(Iso2 country, List<Contact> now) {
        var all = new ArrayList<>(contacts);
        all.removeIf(contact -> contact.country().equals(country));
        all.addAll(now);
        return with(entries, officers, all);
    }

    Set<Iso2> countries() {
        return parties.stream().map(Party::country).collect(Collectors.toCollection(TreeSet::new));
    }

    boolean hasEntered(PersonId person) {
        return entries.stream().anyMatch(entry -> entry.person().equals(person));
    }

    boolean isLetIn(PersonId person) {
        return officers.stream().anyMatch(officer -> officer.person().equals(person));
    }

    Optional<Contact> contact(PersonId person) {
        return contacts.stream()
                .filter(contact -> contact.person().equals(person))
                .findFirst();
    }

    Target target() {
        return new Target(id.space(), countries(), networks, null, Tlp.AMBER);
    }

    private Exchange with(List<Entry> entered, List<Officer> letIn, List<Contact> reached) {
        return new Exchange(
                id, version, state, title, purpose, parties, networks, posts, until, openedBy, openedAt, agreed,
                entered, letIn, reached, remark, outbox);
    }

    private Exchange telling(DomainEvent event) {
        return new Exchange(
                id,
                version,
                state,
                title,
                purpose,
                parties,
                networks,
                posts,
                until,
                openedBy,
                openedAt,
                agreed,
                entries,
                officers,
                contacts,
                remark,
                outbox.with(event));
    }

    private EventHeader header(@Nullable PersonId by, Instant at) {
        return EventHeader.in(id.value(), at, by == null ? null : by.value());
    }
}
