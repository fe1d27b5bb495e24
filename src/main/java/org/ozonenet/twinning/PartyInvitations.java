package org.ozonenet.twinning;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ozonenet.access.Actor;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.Function;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Scope;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Tlp;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Invites further parties into an exchange that is open: each joins with the agreement of all ozone officers. */
@Service
@PreAuthorize("isAuthenticated()")
public class PartyInvitations {

    private final PartyInvitationStore store;
    private final ExchangeStore exchanges;
    private final ExchangeGate gate;
    private final Rights rights;
    private final CurrentActor currentActor;
    private final Clock clock;

    PartyInvitations(
            PartyInvitationStore store,
            ExchangeStore exchanges,
            ExchangeGate gate,
            Rights rights,
            CurrentActor currentActor,
            Clock clock) {
        this.store = store;
        this.exchanges = exchanges;
        this.gate = gate;
        this.rights = rights;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The invitations of an exchange that wait for agreements, for its members. */
    public List<PartyInvitationLine> of(ExchangeId id) {
        var standing = gate.require(ExchangeAction.READ, id);
        return lines(store.findByExchange(id), standing.actor());
    }

    /** The invitations of the reader's own country that wait, for its ozone officer. */
    public List<PartyInvitationLine> mine() {
        var reader = currentActor.require();
        return lines(
                store.findByCountries(reader.countries().stream()
                        .filter(country -> reader.holds(Function.NOO, new Scope.Country(country)))
                        .map(Iso2::value)
                        .toList()),
                reader);
    }

    /**
     * Invites a party; its inviter's country agrees with that. Invited already, it stays as it is.
     *
     * @throws NotAllowedException to all but ozone officers inside
     * @throws IllegalStateException if that party takes part already
     */
    public void invite(ExchangeId id, Party party) {
        gate.require(ExchangeAction.WRITE, id);
        var exchange = exchanges.findById(id).orElseThrow();
        var actor = rights.require(ExchangeAction.PROPOSE, exchange.target());
        if (exchange.parties().contains(party)) {
            throw new IllegalStateException("That party takes part already");
        }
        var before = store.findByExchange(id).stream()
                .filter(each -> each.party().equals(party))
                .toList();
        if (before.stream().anyMatch(each -> each.state() == PartyInvitation.State.WAITING)) {
            return;
        }
        var made = PartyInvitationId.of(id, party, before.size());
        try {
            store.save(PartyInvitation.made(
                    made, exchange, party, own(exchange.countries(), actor), actor.person(), clock.instant()));
        } catch (DuplicateKeyException e) {
            // A colleague invited it at the same moment.
        }
    }

    /**
     * Agrees for the own country; the last agreement lets the party in.
     *
     * @throws NotAllowedException if it does not wait for this actor, or there is no such invitation
     */
    public void agree(PartyInvitationId id) {
        change(id, invitation -> {
            var actor = currentActor.require();
            return invitation.agreedBy(own(invitation.asked(), actor), actor.person(), clock.instant());
        });
    }

    /**
     * Refuses for the own country; the party does not join, and can be invited anew.
     *
     * @throws NotAllowedException if it does not wait for this actor, or there is no such invitation
     */
    public void refuse(PartyInvitationId id) {
        change(id, invitation -> invitation.refusedBy(currentActor.require().person(), clock.instant()));
    }

    private void change(PartyInvitationId id, UnaryOperator<PartyInvitation> change) {
        var invitation = store.findById(id).orElseThrow(() -> new NotAllowedException(ExchangeAction.PROPOSE));
        rights.require(ExchangeAction.PROPOSE, new Target(null, invitation.asked(), Set.of(), null, Tlp.AMBER));
        store.save(change.apply(invitation));
    }

    private List<PartyInvitationLine> lines(Collection<PartyInvitation> invitations, Actor reader) {
        return invitations.stream()
                .filter(each -> each.state() == PartyInvitation.State.WAITING)
                .flatMap(each -> exchanges.findById(each.exchange()).stream()
                        .filter(exchange -> exchange.state().isOpen())
                        .map(exchange -> line(each, exchange, reader)))
                .toList();
    }

    private static PartyInvitationLine line(PartyInvitation invitation, Exchange exchange, Actor reader) {
        var missing = new HashSet<>(invitation.asked());
        missing.removeAll(invitation.agreed());
        return new PartyInvitationLine(
                invitation.id(),
                exchange.id(),
                invitation.party(),
                exchange.countries(),
                exchange.purpose(),
                missing,
                !own(missing, reader).isEmpty());
    }

    private static Set<Iso2> own(Set<Iso2> countries, Actor actor) {
        return countries.stream()
                .filter(country -> actor.holds(Function.NOO, new Scope.Country(country)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
