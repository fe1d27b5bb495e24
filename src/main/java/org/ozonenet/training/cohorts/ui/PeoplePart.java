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
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ozonenet.access.PersonCard;
import org.ozonenet.shell.CardList;
import org.ozonenet.shell.EmptyState;
import org.ozonenet.shell.MadeFile;
import org.ozonenet.shell.Note;
import org.ozonenet.training.cohorts.AttendanceCertificates;
import org.ozonenet.training.cohorts.CohortId;
import org.ozonenet.training.cohorts.CohortKeeping;
import org.ozonenet.training.cohorts.CohortLearner;
import org.ozonenet.training.cohorts.CohortRefusedException;
import org.ozonenet.training.cohorts.CohortSheet;
import org.ozonenet.training.cohorts.Cohorts;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The people of a cohort for those who train them: who gets on, who is stuck, who comes in. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PeoplePart extends Composite<Section> {

    private final Cohorts cohorts;
    private final CohortKeeping keeping;
    private final AttendanceCertificates certificates;
    private final CohortWords words;
    private final Div answer = new Div();

    PeoplePart(Cohorts cohorts, CohortKeeping keeping, AttendanceCertificates certificates, CohortWords words) {
        this.cohorts = cohorts;
        this.keeping = keeping;
        this.certificates = certificates;
        this.words = words;
    }

    void show(CohortSheet sheet, Runnable again) {
        var id = sheet.line().id();
        getContent().removeAll();
        answer.removeAll();
        var trainers = new Paragraph(words.text(
                "cohorts.trainers",
                sheet.trainers().stream().map(words::person).sorted().collect(Collectors.joining(", "))));
        getContent().add(new H2(words.text("cohorts.learners")), trainers);
        if (!sheet.line().closed()) {
            getContent().add(enrol(id, again), answer);
        }
        var learners = cohorts.learners(id);
        if (learners.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            words.text("cohorts.learners.none"), words.text("cohorts.learners.none.what-to-do")));
            return;
        }
        var cards = new CardList();
        cards.show(learners, learner -> card(sheet, learner, again));
        getContent()
                .add(
                        cards,
                        new FiguresTable(cohorts.figures(id), words),
                        new CohortTables(sheet, cohorts, words).links());
    }

    private Component enrol(CohortId id, Runnable again) {
        var person = new ComboBox<PersonCard>(words.text("cohorts.enrol.whom"));
        person.setId("enrol");
        person.setItems(cohorts.candidates(id));
        person.setItemLabelGenerator(PersonCard::name);
        var learner = new Button(
                words.text("cohorts.enrol"), click -> take(person, again, who -> keeping.enrol(id, who.person())));
        learner.addThemeName("primary");
        var trainer = new Button(
                words.text("cohorts.enrol.trainer"),
                click -> take(person, again, who -> keeping.addTrainer(id, who.person())));
        var form = new Div(person, learner, trainer);
        form.addClassName("ozn-filters");
        return form;
    }

    private void take(ComboBox<PersonCard> person, Runnable again, Consumer<PersonCard> as) {
        answer.removeAll();
        var chosen = person.getValue();
        person.setErrorMessage(words.text("cohorts.field.wrong"));
        person.setInvalid(chosen == null);
        if (chosen == null) {
            return;
        }
        try {
            as.accept(chosen);
            again.run();
            answer.add(new Note(Note.Kind.INFO, words.text("cohorts.enrolled", chosen.name())));
        } catch (CohortRefusedException e) {
            answer.add(new Note(Note.Kind.WARNING, words.text("cohorts.refused." + e.reason())));
        }
    }

    private Component card(CohortSheet sheet, CohortLearner learner, Runnable again) {
        var id = sheet.line().id();
        var card = new Div(new H3(learner.name()), new Paragraph(words.country(learner.country())));
        learner.stuck().ifPresent(why -> {
            var badge = new Span(words.text("cohorts.stuck." + why));
            badge.addClassName("ozn-tw-late");
            card.add(new Paragraph(badge));
        });
        learner.line().ifPresent(line -> {
            var standing = line.standing();
            var from = standing.test().from();
            card.add(
                    new Paragraph(words.text("learning.course.progress", standing.lessonsRead(), standing.lessons())),
                    new Paragraph(words.text(
                            "learning.next." + standing.test().next(),
                            from == null ? "" : words.formats().moment(from),
                            standing.test().left())));
        });
        card.add(new Paragraph(words.text(
                "cohorts.attended", learner.attended().size(), sheet.days().size())));
        var buttons = new Div();
        buttons.addClassName("ozn-tw-buttons");
        if (!learner.attended().isEmpty()) {
            buttons.add(MadeFile.link(
                    words.text("cohorts.attendance.get"),
                    "attendance.pdf",
                    "application/pdf",
                    () -> certificates.of(id, learner.person(), words.lang()).orElse(new byte[0])));
        }
        buttons.add(new Button(words.text("cohorts.release"), click -> {
            keeping.release(id, learner.person());
            again.run();
        }));
        card.add(buttons);
        return card;
    }
}
