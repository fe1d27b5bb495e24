package org.ozonenet.training.cohorts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.ozonenet.reference.identifier.Gases;
import org.ozonenet.shell.CardList;
import org.ozonenet.training.cohorts.CohortKeeping;
import org.ozonenet.training.cohorts.CohortSheet;
import org.ozonenet.training.cohorts.Exercise;
import org.ozonenet.training.cohorts.ExerciseId;
import org.ozonenet.training.cohorts.ReadingLine;
import org.ozonenet.training.cohorts.Readings;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Exercises with refrigerant identifiers: what is in the cylinder, and what each has read. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ExercisesPart extends Composite<Section> {

    private final CohortKeeping keeping;
    private final Readings readings;
    private final Gases gases;
    private final CohortWords words;

    ExercisesPart(CohortKeeping keeping, Readings readings, Gases gases, CohortWords words) {
        this.keeping = keeping;
        this.readings = readings;
        this.gases = gases;
        this.words = words;
    }

    void show(CohortSheet sheet, Runnable again) {
        var line = sheet.line();
        var mayPlan = line.mayRun() && !line.closed();
        getContent().removeAll();
        getContent().setVisible(mayPlan || !sheet.exercises().isEmpty());
        getContent().add(new H2(words.text("cohorts.exercises")));
        var all = readings.of(line.id());
        var cards = new CardList();
        cards.show(sheet.exercises(), exercise -> card(sheet, exercise, all, again));
        getContent().add(cards);
        if (mayPlan) {
            getContent().add(prepare(sheet, again));
        }
    }

    private Component card(CohortSheet sheet, CohortSheet.OfExercise exercise, List<ReadingLine> all, Runnable again) {
        var holds = exercise.holds();
        var card = new Div(new H3(words.text("cohorts.exercise.cylinder", exercise.cylinder())));
        card.add(new Paragraph(
                holds == null
                        ? words.text("cohorts.exercise.read-first")
                        : words.text("cohorts.exercise.holds", holds)));
        all.stream().filter(each -> each.exercise().equals(exercise.id())).forEach(each -> card.add(reading(each)));
        if (sheet.gender() != null) {
            card.add(form(sheet, exercise.id(), again));
        }
        return card;
    }

    private Component reading(ReadingLine line) {
        var what = new Paragraph(
                words.text("cohorts.reading", words.person(line.person()), line.text(), line.instrument()));
        var says = new Paragraph(
                words.text("incidents.finding." + line.comparison().finding()));
        says.addClassName("ozn-secondary");
        var reading = new Div(what, says);
        line.later().forEach(again -> {
            var later = new Paragraph(words.text("cohorts.reading.later", again.text(), again.instrument()));
            later.addClassName("ozn-secondary");
            reading.add(later);
        });
        return reading;
    }

    private Component form(CohortSheet sheet, ExerciseId exercise, Runnable again) {
        var instrument = new TextField(words.text("cohorts.reading.instrument"));
        instrument.setMaxLength(200);
        var text = new TextField(words.text("cohorts.reading.text"));
        text.setHelperText(words.text("cohorts.reading.text.how"));
        text.setMaxLength(200);
        var keep = new Button(words.text("cohorts.reading.keep"), click -> {
            instrument.setErrorMessage(words.text("cohorts.field.wrong"));
            instrument.setInvalid(instrument.getValue().isBlank());
            if (instrument.isInvalid()) {
                return;
            }
            var kept = readings.keep(sheet.line().id(), exercise, instrument.getValue(), text.getValue());
            text.setErrorMessage(words.text("cohorts.reading.not-understood"));
            text.setInvalid(kept.isEmpty());
            kept.ifPresent(line -> again.run());
        });
        var form = new Div(instrument, text, keep);
        form.addClassName("ozn-form");
        return form;
    }

    private Component prepare(CohortSheet sheet, Runnable again) {
        var cylinder = new TextField(words.text("cohorts.exercise.label"));
        cylinder.setMaxLength(60);
        var holds = new ComboBox<String>(words.text("cohorts.exercise.gas"));
        holds.setItems(gases.names());
        var add = new Button(words.text("cohorts.exercise.add"), click -> {
            cylinder.setErrorMessage(words.text("cohorts.field.wrong"));
            cylinder.setInvalid(cylinder.getValue().isBlank());
            holds.setErrorMessage(words.text("cohorts.field.wrong"));
            holds.setInvalid(holds.getValue() == null);
            if (!cylinder.isInvalid() && !holds.isInvalid()) {
                keeping.prepare(
                        sheet.line().id(), new Exercise(ExerciseId.random(), cylinder.getValue(), holds.getValue()));
                again.run();
            }
        });
        var form = new Div(cylinder, holds, add);
        form.addClassName("ozn-filters");
        return form;
    }
}
