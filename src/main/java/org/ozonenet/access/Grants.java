package org.ozonenet.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.reference.Networks;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Gives functions and takes them back; every time on record, and never to oneself. */
@Service
@PreAuthorize("isAuthenticated()")
public class Grants {

    private static final int MOST_MEMBERS = 5_000;

    private final PersonStore store;
    private final Rights rights;
    private final CurrentActor currentActor;
    private final Networks networks;
    private final Clock clock;

    Grants(PersonStore store, Rights rights, CurrentActor currentActor, Networks networks, Clock clock) {
        this.store = store;
        this.rights = rights;
        this.currentActor = currentActor;
        this.networks = networks;
        this.clock = clock;
    }

    /**
     * Gives a person a function; somebody who has it keeps it.
     *
     * @throws NotAllowedException if the actor may not give it, or would give it to themselves
     * @throws IllegalArgumentException if the function is not held for scopes of that kind, or there is no such person
     */
    public void grant(PersonId person, Function function, Scope scope) {
        var action = GrantAction.of(function, scope);
        var actor = rights.require(action, GrantAction.target(scope));
        if (actor.person().equals(person)) {
            throw new NotAllowedException(action);
        }
        var known = existing(person);
        if (!known.functions().contains(new ActsFor(function, scope))) {
            store.save(known.given(Grant.of(function, scope, actor.person(), clock.instant())));
        }
    }

    /**
     * Takes a function back; one that is not held stays so. The holder may always give up a function.
     *
     * @throws NotAllowedException if the actor may neither give such a function nor holds it
     * @throws LastAdministratorException if there would be no administrator any more
     */
    // Two administrators could otherwise take it from each other at the same moment. Where two nodes do so all the
    // same, the next start prints the link for the first set-up.
    public synchronized void revoke(PersonId person, GrantId id) {
        var actor = currentActor.require();
        var known = existing(person);
        var grant = known.grants().stream()
                .filter(each -> each.grant().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no such grant"));
        if (!mayTakeBack(grant, person, actor)) {
            throw new NotAllowedException(GrantAction.of(grant.function(), grant.scope()));
        }
        if (!grant.isHeld()) {
            return;
        }
        if (grant.function() == Function.ADMINISTRATOR && store.countHolders(Function.ADMINISTRATOR) <= 1) {
            throw new LastAdministratorException();
        }
        store.save(known.takenBack(grant, actor.person(), clock.instant()));
    }

    /** Whether the actor may give that function for that scope to others. */
    public boolean mayGive(Function function, Scope scope) {
        return function.isHeldFor(scope) && rights.allows(GrantAction.of(function, scope), GrantAction.target(scope));
    }

    /**
     * The record of a person: what was given and taken back, by whom and when, oldest first. To the person all of it,
     * to others what they may give.
     *
     * @throws NotAllowedException to others who may give none of it
     */
    public List<GrantLine> history(PersonId person) {
        var actor = currentActor.require();
        var lines = store.findById(person).map(Person::grants).orElse(List.of()).stream()
                .filter(grant -> mayTakeBack(grant, person, actor))
                .map(grant -> line(grant, true))
                .toList();
        if (lines.isEmpty() && !actor.person().equals(person)) {
            throw new NotAllowedException(GrantAction.LIST_MEMBERS);
        }
        return lines;
    }

    /**
     * The persons within the actor's reach, by name: of the own country for a national ozone officer, of the network
     * and its countries for a coordinator, all for an administrator.
     */
    public List<PersonCard> withinReach() {
        var actor = rights.require(GrantAction.LIST_MEMBERS, Target.portal());
        var found = actor.has(Function.ADMINISTRATOR) ? store.findByClosedAt(null) : reachedBy(actor);
        return found.stream().limit(MOST_MEMBERS).map(Persons::card).toList();
    }

    /** Who acts for a country, by name; for those who train and assess there, and who answer for it. */
    public List<PersonCard> ofCountry(Iso2 country) {
        rights.require(GrantAction.LIST_COUNTRY, Target.country(country));
        return store.findReached(Set.of(country.value()), Set.of()).stream()
                .filter(person -> person.functions().stream()
                        .anyMatch(held -> held.scope().equals(new Scope.Country(country))))
                .limit(MOST_MEMBERS)
                .map(Persons::card)
                .sorted(java.util.Comparator.comparing(PersonCard::name))
                .toList();
    }

    private List<Person> reachedBy(Actor actor) {
        var countries = new HashSet<String>();
        var ownNetworks = new HashSet<String>();
        for (var held : actor.functions()) {
            if (held.function() == Function.NOO && held.scope() instanceof Scope.Country country) {
                countries.add(country.country().value());
            }
            if (held.function() == Function.NETWORK_COORDINATOR && held.scope() instanceof Scope.Network network) {
                ownNetworks.add(network.network().value());
                countries.addAll(countriesOf(network.network()));
            }
        }
        return store.findReached(countries, ownNetworks);
    }

    private Set<String> countriesOf(NetworkId network) {
        var names = new HashSet<String>();
        networks.members(network, LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .forEach(country -> names.add(country.value()));
        return names;
    }

    private boolean mayTakeBack(Grant grant, PersonId holder, Actor actor) {
        return holder.equals(actor.person()) || mayGive(grant.function(), grant.scope());
    }

    private static GrantLine line(Grant grant, boolean mayTakeBack) {
        return new GrantLine(
                grant.grant(),
                grant.function(),
                grant.scope(),
                grant.givenBy(),
                grant.givenAt(),
                grant.takenBackBy(),
                grant.takenBackAt(),
                mayTakeBack && grant.isHeld());
    }

    private Person existing(PersonId person) {
        return store.findById(person).orElseThrow(() -> new IllegalArgumentException("There is no such person"));
    }
}
