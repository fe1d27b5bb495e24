package org.ozonenet.training.assessment;

import java.util.Optional;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Persons;
import org.ozonenet.access.Scope;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.Iso2;
import org.springframework.stereotype.Component;

/** For which country somebody learns and is certified: that of the first function they hold for one. */
@Component
public class HomeCountries {

    private final Persons persons;

    HomeCountries(Persons persons) {
        this.persons = persons;
    }

    /** Empty where they act for no country. */
    public Optional<Iso2> of(PersonId person) {
        return persons.card(person).stream()
                .flatMap(card -> card.functions().stream())
                .map(held -> held.scope() instanceof Scope.Country(Iso2 country) ? country : null)
                .filter(country -> country != null)
                .findFirst();
    }

    /** Their country as the target of an action; the portal where they act for none. */
    public Target target(PersonId person) {
        return of(person).map(Target::country).orElseGet(Target::portal);
    }
}
