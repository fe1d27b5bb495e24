package org.ozonenet.access;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.reference.Networks;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;

/** Who the persons of the portal are and what they act for. */
@Service
@PreAuthorize("isAuthenticated()")
public class Persons {

    private final PersonStore store;
    private final Networks networks;

    Persons(PersonStore store, Networks networks) {
        this.store = store;
        this.networks = networks;
    }

    /** The card of a person, or empty where there is no such person. */
    public Optional<PersonCard> card(PersonId id) {
        return store.findById(id).map(Persons::card);
    }

    /** The cards of several persons, in no order; unknown ones are left out. */
    public List<PersonCard> cards(List<PersonId> ids) {
        return store.findAllByIdIn(ids).stream().map(Persons::card).toList();
    }

    /** Sets in which language and time zone the current actor reads. */
    public void readIn(Lang language, ZoneId zone) {
        var own = CurrentActor.personSignedIn()
                .flatMap(store::findById)
                .filter(Person::isOpen)
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
        store.save(own.readingIn(language, zone));
    }

    Optional<Actor> actor(PersonId id) {
        return store.findById(id).filter(Person::isOpen).map(this::actor);
    }

    private Actor actor(Person person) {
        return new Actor(person.id(), person.name(), person.functions(), networksOf(person.functions()));
    }

    private Set<NetworkId> networksOf(List<ActsFor> functions) {
        var reached = new TreeSet<NetworkId>();
        for (var held : functions) {
            switch (held.scope()) {
                case Scope.Country country -> reached.addAll(networks.of(country.country()));
                case Scope.Network network -> reached.add(network.network());
                case Scope.Organisation o -> {}
                case Scope.Portal p -> {}
            }
        }
        return reached;
    }

    static PersonCard card(Person person) {
        return new PersonCard(person.id(), person.name(), person.functions(), person.language(), person.zone());
    }
}
