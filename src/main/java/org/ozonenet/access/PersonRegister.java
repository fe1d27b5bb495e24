package org.ozonenet.access;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The register of persons as the process itself needs it: to let somebody sign in, to take in somebody who was
 * invited, to write a letter. Opens to {@link ActAs#process} only and to no person, whatever the function.
 */
@Service
@PreAuthorize("hasAuthority('" + ActAs.PROCESS + "')")
public class PersonRegister {

    private final PersonStore store;
    private final Clock clock;

    PersonRegister(PersonStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Takes a person into the register, with the first function on record.
     *
     * @throws TakenException if the sign-in name or the address belongs to somebody already
     */
    public PersonId enrol(NewPerson newcomer) {
        var grant =
                Grant.of(newcomer.first().function(), newcomer.first().scope(), newcomer.givenBy(), clock.instant());
        var person = Person.known(newcomer).given(grant);
        try {
            return store.save(person).id();
        } catch (DuplicateKeyException e) {
            throw new TakenException(e);
        }
    }

    public Optional<PersonId> findBySignInName(String signInName) {
        return store.findBySignInName(signInName.strip().toLowerCase(Locale.ROOT))
                .filter(Person::isOpen)
                .map(Person::id);
    }

    public Optional<PersonId> findByMail(String mail) {
        return store.findByMail(mail.strip().toLowerCase(Locale.ROOT))
                .filter(Person::isOpen)
                .map(Person::id);
    }

    /** Whether somebody is in the register under this identifier, even with a closed account. */
    public boolean isKnown(PersonId person) {
        return store.findById(person).isPresent();
    }

    /** The functions held now; empty for an unknown person and for one whose account is closed. */
    public Optional<Set<Function>> functions(PersonId person) {
        return store.findById(person)
                .filter(Person::isOpen)
                .map(found -> found.functions().stream().map(ActsFor::function).collect(Collectors.toSet()));
    }

    /** Who holds a function for a country now. */
    public List<PersonId> holders(Function function, Iso2 country) {
        var held = new ActsFor(function, new Scope.Country(country));
        return store.findReached(Set.of(country.value()), Set.of()).stream()
                .filter(person -> person.functions().contains(held))
                .map(Person::id)
                .toList();
    }

    /** Who holds a function for a network now. */
    public List<PersonId> holders(Function function, NetworkId network) {
        var held = new ActsFor(function, new Scope.Network(network));
        return store.findReached(Set.of(), Set.of(network.value())).stream()
                .filter(person -> person.functions().contains(held))
                .map(Person::id)
                .toList();
    }

    /** The name with which a person signs in, in {@code local} mode. */
    public Optional<String> signInName(PersonId person) {
        return store.findById(person).map(Person::signInName);
    }

    /** Whether anybody at all is an administrator now. */
    public boolean hasAnAdministrator() {
        return store.countHolders(Function.ADMINISTRATOR) > 0;
    }
}
