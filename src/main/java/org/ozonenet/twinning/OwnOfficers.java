package org.ozonenet.twinning;

import java.util.List;
import java.util.Set;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonCard;
import org.ozonenet.access.PersonRegister;
import org.ozonenet.access.Persons;
import org.ozonenet.kernel.Iso2;
import org.springframework.stereotype.Component;

/** Finds the customs officers of countries, for those who keep the exchange for these countries. */
@Component
class OwnOfficers {

    private final PersonRegister register;
    private final Persons persons;
    private final ActAs actAs;

    OwnOfficers(PersonRegister register, Persons persons, ActAs actAs) {
        this.register = register;
        this.persons = persons;
        this.actAs = actAs;
    }

    List<PersonCard> of(Set<Iso2> countries) {
        var found = countries.stream()
                .flatMap(country -> actAs.process(() -> register.holders(Function.CUSTOMS_OFFICER, country)).stream())
                .distinct()
                .toList();
        return persons.cards(found);
    }
}
