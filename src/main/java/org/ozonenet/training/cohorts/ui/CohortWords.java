package org.ozonenet.training.cohorts.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.PersonCard;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Persons;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.Lang;
import org.ozonenet.reference.Countries;
import org.ozonenet.shell.Formats;
import org.ozonenet.shell.Reader;
import org.ozonenet.training.cohorts.CohortLine;
import org.ozonenet.training.cohorts.TrainingDay;

/** How cohorts are put into words. */
@SpringComponent
class CohortWords {

    private final Countries countries;
    private final Persons persons;
    private final Reader reader;
    private final I18NProvider texts;

    CohortWords(Countries countries, Persons persons, Reader reader, I18NProvider texts) {
        this.countries = countries;
        this.persons = persons;
        this.reader = reader;
        this.texts = texts;
    }

    String text(String key, Object... arguments) {
        return texts.getTranslation(key, reader.locale(), arguments);
    }

    Formats formats() {
        return reader.formats();
    }

    Lang lang() {
        return reader.lang();
    }

    String countries(Collection<Iso2> codes) {
        return codes.stream().map(this::country).sorted().collect(Collectors.joining(", "));
    }

    String country(@Nullable Iso2 code) {
        return code == null ? text("cohorts.no-country") : countries.name(code, reader.lang());
    }

    String person(PersonId person) {
        return persons.card(person).map(PersonCard::name).orElse("–");
    }

    String about(CohortLine line) {
        return formats().days(line.from(), line.until()) + " · " + countries(line.countries());
    }

    /** The day with its times, which are those of its place. */
    String day(TrainingDay day) {
        return "%s, %s–%s (%s)".formatted(formats().day(day.date()), day.from(), day.until(), day.zone());
    }
}
