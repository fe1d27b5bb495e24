package org.ozonenet.twinning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonCard;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.PersonRegister;
import org.ozonenet.access.Persons;
import org.ozonenet.access.SpaceId;
import org.ozonenet.kernel.Iso2;
import org.springframework.stereotype.Component;

/** Who is to be told of what happens in an exchange. Not a door: for listeners, which run where nobody is signed in. */
@Component
public class ExchangeCircle {

    private final ExchangeStore store;
    private final Persons persons;
    private final PersonRegister register;
    private final ActAs actAs;

    ExchangeCircle(ExchangeStore store, Persons persons, PersonRegister register, ActAs actAs) {
        this.store = store;
        this.persons = persons;
        this.register = register;
        this.actAs = actAs;
    }

    /** Everybody inside. */
    public List<PersonId> members(ExchangeId id) {
        return inside(id).stream().map(PersonCard::person).toList();
    }

    /** Everybody inside who sits there for a country. */
    public List<PersonId> side(ExchangeId id, Iso2 country) {
        return store.findById(id)
                .map(exchange -> inside(id).stream()
                        .filter(card -> Seats.countries(Seats.of(exchange, card.person(), card.functions()))
                                .contains(country))
                        .map(PersonCard::person)
                        .toList())
                .orElse(List.of());
    }

    /** Those inside who sit there for one authority of a country. */
    public List<PersonId> party(ExchangeId id, Party party) {
        return store.findById(id)
                .map(exchange -> inside(id).stream()
                        .filter(card -> Seats.of(exchange, card.person(), card.functions())
                                .contains(party))
                        .map(PersonCard::person)
                        .toList())
                .orElse(List.of());
    }

    /** The duty desks of a country: the contact persons who said so, as long as they are inside; else its whole side. */
    public List<PersonId> dutyDesks(ExchangeId id, Iso2 country) {
        var side = side(id, country);
        var duty = store.findById(id).stream()
                .flatMap(exchange -> exchange.contacts().stream())
                .filter(contact -> contact.duty() && contact.country().equals(country))
                .map(Contact::person)
                .filter(side::contains)
                .toList();
        return duty.isEmpty() ? side : duty;
    }

    /** The coordinators who may know that there is such an exchange. */
    public Set<PersonId> coordinators(ExchangeId id) {
        var found = new LinkedHashSet<PersonId>();
        store.findById(id)
                .ifPresent(exchange -> exchange.networks()
                        .forEach(network -> found.addAll(
                                actAs.process(() -> register.holders(Function.NETWORK_COORDINATOR, network)))));
        return found;
    }

    /** Those who have a seat by their office, whether or not they have entered yet. */
    public Set<PersonId> officials(ExchangeId id) {
        var found = new LinkedHashSet<PersonId>();
        store.findById(id)
                .ifPresent(exchange -> exchange.parties().forEach(party -> {
                    var office =
                            party.authority() == Authority.OZONE_UNIT ? Function.NOO : Function.CUSTOMS_FOCAL_POINT;
                    found.addAll(actAs.process(() -> register.holders(office, party.country())));
                }));
        return found;
    }

    /** The exchange whose members' space this is, if it is one. */
    public Optional<ExchangeId> exchangeOf(SpaceId space) {
        return space.value().length() > 40
                ? Optional.empty()
                : store.findById(new ExchangeId(space.value())).map(Exchange::id);
    }

    private List<PersonCard> inside(ExchangeId id) {
        return store.findById(id)
                .map(exchange ->
                        actAs
                                .process(() -> persons.cards(exchange.entries().stream()
                                        .map(Exchange.Entry::person)
                                        .toList()))
                                .stream()
                                .filter(card -> Seats.role(exchange, card.person(), card.functions())
                                        .isPresent())
                                .toList())
                .orElse(List.of());
    }
}
