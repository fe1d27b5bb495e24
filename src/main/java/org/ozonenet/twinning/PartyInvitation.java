package org.ozonenet.twinning;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.EventHeader;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Outbox;
import org.ozonenet.kernel.Outboxed;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The invitation of one more party: it joins when the ozone officers of all countries have agreed, its own among them.
 *
 * @param asked the countries whose agreement is needed
 * @param agreed those that have agreed
 */
@Document("party-invitations")
@TypeAlias("party-invitation")
record PartyInvitation(
        @Id PartyInvitationId id,
        @Version @Nullable Long version,
        ExchangeId exchange,
        Party party,
        State state,
        Set<Iso2> asked,
        Set<Iso2> agreed,
        PersonId invitedBy,
        Instant at,
        Outbox outbox)
        implements Outboxed {

    /** How far it is. */
    enum State {
        WAITING,
        AGREED,
        REFUSED
    }

    PartyInvitation {
        asked = Set.copyOf(asked);
        agreed = Set.copyOf(agreed);
    }

    static PartyInvitation made(
            PartyInvitationId id, Exchange exchange, Party party, Set<Iso2> agreed, PersonId by, Instant at) {
        var asked = new HashSet<>(exchange.countries());
        asked.add(party.country());
        return new PartyInvitation(
                        id, null, exchange.id(), party, State.WAITING, asked, Set.of(), by, at, Outbox.empty())
                .agreedBy(agreed, by, at);
    }

    /** @throws IllegalStateException if it does not wait for anybody any more */
    PartyInvitation agreedBy(Set<Iso2> more, PersonId by, Instant moment) {
        requireWaiting();
        var all = new HashSet<>(agreed);
        all.addAll(more);
        var to = all.containsAll(asked) ? State.AGREED : State.WAITING;
        return moved(to, all, by, moment);
    }

    /** @throws IllegalStateException if it does not wait for anybody any more */
    PartyInvitation refusedBy(PersonId by, Instant moment) {
        requireWaiting();
        return moved(State.REFUSED, agreed, by, moment);
    }

    private PartyInvitation moved(State to, Set<Iso2> all, PersonId by, Instant moment) {
        var header = EventHeader.in(exchange.space().value(), moment, by.value());
        return new PartyInvitation(
                id,
                version,
                exchange,
                party,
                to,
                asked,
                all,
                invitedBy,
                at,
                outbox.with(new PartyInvitationMoved(header, exchange, id, to == State.AGREED)));
    }

    private void requireWaiting() {
        if (state != State.WAITING) {
            throw new IllegalStateException("The invitation is %s".formatted(state));
        }
    }
}
