package org.ozonenet.twinning;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.Actor;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.Function;
import org.ozonenet.access.NotAllowedException;
import org.ozonenet.access.PersonCard;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Scope;
import org.ozonenet.access.Spaces;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.reference.Networks;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Opens exchanges and keeps them: who agreed, who is let in, whether work goes on. */
@Service
@PreAuthorize("isAuthenticated()")
public class ExchangeKeeping {

    private static final int TRIES = 20;

    private final ExchangeStore store;
    private final ExchangeGate gate;
    private final ExchangeMembers members;
    private final Rights rights;
    private final CurrentActor currentActor;
    private final Spaces spaces;
    private final OwnOfficers officers;
    private final Networks networks;
    private final Clock clock;

    ExchangeKeeping(
            ExchangeStore store,
            ExchangeGate gate,
            ExchangeMembers members,
            Rights rights,
            CurrentActor currentActor,
            Spaces spaces,
            OwnOfficers officers,
            Networks networks,
            Clock clock) {
        this.store = store;
        this.gate = gate;
        this.members = members;
        this.rights = rights;
        this.currentActor = currentActor;
        this.spaces = spaces;
        this.officers = officers;
        this.networks = networks;
        this.clock = clock;
    }

    /** Opens an exchange at once: a coordinator, for countries of the own network and their neighbours. */
    public ExchangeId open(ExchangeDraft draft) {
        var actor = rights.require(ExchangeAction.OPEN, target(draft));
        return make(draft, draft.countries(), actor);
    }

    /** Proposes an exchange to the ozone officers of the other countries: an ozone officer of one of them. */
    public ExchangeId propose(ExchangeDraft draft) {
        var actor = rights.require(ExchangeAction.PROPOSE, target(draft));
        return make(draft, ownOf(draft.countries(), actor), actor);
    }

    /**
     * Agrees for the own country; the last agreement opens the exchange.
     *
     * @throws NotAllowedException if nothing waits for this actor's agreement, or there is no such exchange
     */
    public void agree(ExchangeId id) {
        var actor = currentActor.require();
        var exchange = store.findById(id).orElseThrow(() -> new NotAllowedException(ExchangeAction.PROPOSE));
        rights.require(ExchangeAction.PROPOSE, exchange.target());
        change(id, (before, now) -> before.agreedBy(ownOf(before.countries(), actor), actor.person(), now), actor);
    }

    /**
     * Accepts the terms of confidentiality, which everybody with a seat does once before the inside opens.
     *
     * @throws NotAllowedException if the actor has no seat, or there is no such exchange
     */
    public void enter(ExchangeId id) {
        var actor = currentActor.require();
        var exchange = store.findById(id).orElseThrow(() -> new NotAllowedException(ExchangeAction.ENTER));
        rights.require(ExchangeAction.ENTER, exchange.target());
        if (Seats.of(exchange, actor.person(), actor.functions()).isEmpty()
                || exchange.state() == ExchangeState.PROPOSED) {
            throw new NotAllowedException(ExchangeAction.ENTER);
        }
        change(id, (before, now) -> before.entered(actor.person(), now), actor);
    }

    /** The customs officers of the actor's country who could be let in. */
    public List<PersonCard> candidates(ExchangeId id) {
        var standing = gate.require(ExchangeAction.KEEP, id);
        var exchange = store.findById(id).orElseThrow();
        return officers.of(keptBy(standing)).stream()
                .filter(card -> !exchange.isLetIn(card.person()))
                .toList();
    }

    /** Lets a customs officer of the own country in; takes effect when the officer accepts the terms. */
    public void letIn(ExchangeId id, PersonId officer) {
        var standing = gate.require(ExchangeAction.KEEP, id);
        if (officers.of(keptBy(standing)).stream()
                .noneMatch(card -> card.person().equals(officer))) {
            throw new NotAllowedException(ExchangeAction.KEEP);
        }
        change(id, (before, now) -> before.letIn(officer, standing.actor().person(), now), standing.actor());
    }

    /** Sends a customs officer of the own country out. */
    public void sendOut(ExchangeId id, PersonId officer) {
        var standing = gate.require(ExchangeAction.KEEP, id);
        if (officers.of(keptBy(standing)).stream()
                .noneMatch(card -> card.person().equals(officer))) {
            throw new NotAllowedException(ExchangeAction.KEEP);
        }
        change(id, (before, now) -> before.sentOut(officer, standing.actor().person(), now), standing.actor());
    }

    /** Names the contact persons of one's own country anew; those who have no seat for it are left out. */
    public void nameContacts(ExchangeId id, Iso2 country, List<Contact> contacts) {
        var standing = gate.require(ExchangeAction.KEEP, id);
        if (!keptBy(standing).contains(country)) {
            throw new NotAllowedException(ExchangeAction.KEEP);
        }
        var own = contacts.stream()
                .filter(contact -> contact.country().equals(country))
                .toList();
        change(id, (before, now) -> before.reachedAt(country, own), standing.actor());
    }

    /**
     * Suspends the exchange, takes it up again or closes it.
     *
     * @param why in words, for the members; may be null where it is taken up again
     * @throws IllegalStateException if that cannot come next
     */
    public void move(ExchangeId id, ExchangeState to, @Nullable String why) {
        var exchange = store.findById(id).orElseThrow(() -> new NotAllowedException(ExchangeAction.MOVE));
        var actor = rights.require(ExchangeAction.MOVE, exchange.target());
        change(id, (before, now) -> before.moved(to, why, actor.person(), now), actor);
    }

    /**
     * Lets an administrator look into every space of the exchange for one hour; its members are told.
     *
     * @param reason in words, 20 to 500 characters
     */
    public void breakGlass(ExchangeId id, String reason) {
        var exchange = store.findById(id).orElseThrow(() -> new NotAllowedException(ExchangeAction.COUNT));
        spaces.breakGlass(id.space(), reason);
        Seats.pairs(exchange).forEach(pair -> spaces.breakGlass(id.spaceOf(pair.getFirst(), pair.getLast()), reason));
    }

    private ExchangeId make(ExchangeDraft draft, Set<Iso2> agreed, Actor actor) {
        var made = Exchange.made(
                ExchangeId.random(), draft, networksOf(draft.countries()), agreed, actor.person(), clock.instant());
        store.save(made);
        members.settle(made.id(), actor.person());
        return made.id();
    }

    private void change(ExchangeId id, BiFunction<Exchange, Instant, Exchange> change, Actor actor) {
        for (var attempt = 1; ; attempt++) {
            var before = store.findById(id).orElseThrow();
            var after = change.apply(before, clock.instant());
            try {
                if (after != before) {
                    store.save(after);
                }
                break;
            } catch (OptimisticLockingFailureException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
        members.settle(id, actor.person());
    }

    private Target target(ExchangeDraft draft) {
        return new Target(null, draft.countries(), Set.of(), null, Tlp.AMBER);
    }

    /** The networks whose coordinators may know that there is such an exchange. */
    private Set<NetworkId> networksOf(Set<Iso2> countries) {
        var found = new HashSet<NetworkId>();
        countries.forEach(country -> found.addAll(networks.of(country)));
        return found;
    }

    private static Set<Iso2> ownOf(Set<Iso2> countries, Actor actor) {
        return actor.functions().stream()
                .filter(held -> held.function() == Function.NOO)
                .flatMap(held ->
                        countries.stream().filter(country -> held.scope().equals(new Scope.Country(country))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The countries for which the actor keeps the exchange: as ozone officer or as customs focal point. */
    private static Set<Iso2> keptBy(Standing standing) {
        return standing.sides().stream()
                .filter(country -> standing.actor().holds(Function.NOO, new Scope.Country(country))
                        || standing.actor().holds(Function.CUSTOMS_FOCAL_POINT, new Scope.Country(country)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
