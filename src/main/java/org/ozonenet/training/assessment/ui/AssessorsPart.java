package org.ozonenet.training.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.ozonenet.access.Actor;
import org.ozonenet.access.Function;
import org.ozonenet.access.Grants;
import org.ozonenet.access.PersonCard;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.shell.Note;
import org.ozonenet.shell.Reader;
import org.ozonenet.training.UnitCode;
import org.ozonenet.training.assessment.Assessors;
import org.ozonenet.training.schemes.Schemes;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Who may assess what in the officer's country. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class AssessorsPart extends Composite<Div> {

    private final Assessors assessors;
    private final Grants grants;
    private final Schemes schemes;
    private final PersonNames names;
    private final Reader reader;
    private final Clock clock;

    AssessorsPart(Assessors assessors, Grants grants, Schemes schemes, PersonNames names, Reader reader, Clock clock) {
        this.assessors = assessors;
        this.grants = grants;
        this.schemes = schemes;
        this.names = names;
        this.reader = reader;
        this.clock = clock;
    }

    void show(Actor officer) {
        getContent().removeAll();
        officer.countries().forEach(country -> {
            getContent().add(list(country), form(country, officer));
        });
    }

    private UnorderedList list(Iso2 country) {
        var list = new UnorderedList();
        assessors
                .of(country)
                .forEach(line -> list.add(new ListItem(getTranslation(
                        "assessment.assessors.line",
                        names.of(line.assessor()),
                        line.units().stream().sorted().map(UnitCode::value).collect(Collectors.joining(", ")),
                        reader.formats().day(line.until())))));
        return list;
    }

    private Div form(Iso2 country, Actor officer) {
        var who = new Select<PersonCard>();
        who.setLabel(getTranslation("assessment.assessors.who"));
        who.setItems(grants.ofCountry(country).stream()
                .filter(card -> card.functions().stream().anyMatch(held -> held.function() == Function.ASSESSOR))
                .toList());
        who.setItemLabelGenerator(PersonCard::name);
        var units = new CheckboxGroup<UnitCode>(getTranslation("assessment.assessors.units"));
        units.setItems(schemes.all().stream()
                .filter(scheme -> scheme.issuedHere())
                .flatMap(scheme -> scheme.categories().stream())
                .flatMap(category -> category.units().stream())
                .distinct()
                .sorted()
                .toList());
        units.setItemLabelGenerator(UnitCode::value);
        var until = new DatePicker(getTranslation("assessment.assessors.until"));
        until.setLocale(reader.locale());
        until.setValue(LocalDate.now(clock).plusYears(2));
        var answer = new Div();
        var save = new Button(getTranslation("assessment.assessors.save"), click -> {
            answer.removeAll();
            if (who.getValue() == null || until.getValue() == null) {
                answer.add(new Note(Note.Kind.ERROR, getTranslation("assessment.assessors.missing")));
                return;
            }
            assessors.qualify(who.getValue().person(), country, units.getValue(), until.getValue());
            show(officer);
        });
        return new Div(who, units, until, save, answer);
    }
}
