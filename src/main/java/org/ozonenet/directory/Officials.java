package org.ozonenet.directory;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonCard;
import org.ozonenet.access.PersonRegister;
import org.ozonenet.access.Persons;
import org.ozonenet.kernel.Iso2;
import org.springframework.stereotype.Component;

/** Those who act for a country towards others. */
@Component
class Officials {

    private final PersonRegister register;
    private final Persons persons;
    private final ActAs actAs;

    Officials(PersonRegister register, Persons persons, ActAs actAs) {
        this.register = register;
        this.persons = persons;
        this.actAs = actAs;
    }

    List<PersonCard> of(Iso2 country) {
        var all = actAs.process(() -> Stream.of(Function.NOO, Function.CUSTOMS_FOCAL_POINT, Function.CUSTOMS_OFFICER)
                .flatMap(function -> register.holders(function, country).stream())
                .distinct()
                .toList());
        return persons.cards(all).stream()
                .sorted(Comparator.comparing(PersonCard::name))
                .toList();
    }
}
