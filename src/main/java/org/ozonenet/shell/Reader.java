package org.ozonenet.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.PersonCard;
import org.ozonenet.access.Persons;
import org.ozonenet.kernel.Lang;

/** Who reads the page just now: in which language and time zone. For views; outside a page it is English and UTC. */
@SpringComponent
public class Reader {

    private final CurrentActor currentActor;
    private final Persons persons;

    Reader(CurrentActor currentActor, Persons persons) {
        this.currentActor = currentActor;
        this.persons = persons;
    }

    public Locale locale() {
        var ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }

    public Lang lang() {
        return Lang.of(locale());
    }

    /** The zone of the person's account, UTC for a visitor. */
    public ZoneId zone() {
        return currentActor
                .find()
                .flatMap(actor -> persons.card(actor.person()))
                .map(PersonCard::zone)
                .orElse(ZoneOffset.UTC);
    }

    /** Dates and numbers as this reader reads them. */
    public Formats formats() {
        return new Formats(locale(), zone());
    }
}
