package org.ozonenet.training.assessment.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.ozonenet.access.PersonCard;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Persons;

/** What persons are called. */
@SpringComponent
class PersonNames {

    private final Persons persons;

    PersonNames(Persons persons) {
        this.persons = persons;
    }

    String of(PersonId person) {
        return persons.card(person).map(PersonCard::name).orElse("–");
    }
}
