package org.ozonenet.training.assessment;

import java.util.Locale;
import org.ozonenet.access.PersonId;
import org.ozonenet.kernel.Id;
import org.ozonenet.training.UnitCode;

/** What one person has shown in one unit. */
record RecordId(String value) implements Id {

    RecordId {
        Id.checked(value);
    }

    static RecordId of(PersonId person, UnitCode unit) {
        return new RecordId(person.value() + "-" + unit.value().toLowerCase(Locale.ROOT));
    }
}
