package org.ozonenet.training.cohorts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Set;
import java.util.stream.Collectors;
import org.ozonenet.access.PersonId;
import org.ozonenet.shell.CardList;
import org.ozonenet.training.cohorts.CohortId;
import org.ozonenet.training.cohorts.CohortKeeping;
import org.ozonenet.training.cohorts.CohortLearner;
import org.ozonenet.training.cohorts.CohortMessage;
import org.ozonenet.training.cohorts.CohortSheet;
import org.ozonenet.training.cohorts.Cohorts;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What trainers wrote, and writing to all or to those who are stuck. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class MessagesPart extends Composite<Section> {

    private final Cohorts cohorts;
    private final CohortKeeping keeping;
    private final CohortWords words;

    MessagesPart(Cohorts cohorts, CohortKeeping keeping, CohortWords words) {
        this.cohorts = cohorts;
        this.keeping = keeping;
        this.words = words;
    }

    void show(CohortSheet sheet, Runnable again) {
        var line = sheet.line();
        var mayWrite = line.mayRun() && !line.closed();
        getContent().removeAll();
        getContent().setVisible(mayWrite || !sheet.messages().isEmpty());
        getContent().add(new H2(words.text("cohorts.messages")));
        if (mayWrite) {
            getContent().add(form(line.id(), again));
        }
        var cards = new CardList();
        cards.show(sheet.messages(), this::card);
        getContent().add(cards);
    }

    private Component card(CohortMessage message) {
        var head = new Paragraph(words.text(
                "cohorts.message.head",
                words.person(message.by()),
                words.formats().moment(message.at()),
                message.to().size()));
        head.addClassName("ozn-secondary");
        var text = new Paragraph(message.text());
        text.addClassName("ozn-tw-said");
        return new Div(head, text);
    }

    private Component form(CohortId id, Runnable again) {
        var text = new TextArea(words.text("cohorts.message.text"));
        text.setMaxLength(4000);
        var onlyStuck = new Checkbox(words.text("cohorts.message.stuck"));
        var send = new Button(words.text("cohorts.message.send"), click -> {
            var to = onlyStuck.getValue() ? stuck(id) : Set.<PersonId>of();
            var isForNobody = onlyStuck.getValue() && to.isEmpty();
            text.setErrorMessage(words.text(isForNobody ? "cohorts.message.nobody" : "cohorts.field.wrong"));
            text.setInvalid(isForNobody || text.getValue().isBlank());
            if (!text.isInvalid()) {
                keeping.write(id, text.getValue(), to);
                again.run();
            }
        });
        var form = new Div(text, onlyStuck, send);
        form.addClassName("ozn-form");
        return form;
    }

    private Set<PersonId> stuck(CohortId id) {
        return cohorts.learners(id).stream()
                .filter(learner -> learner.stuck().isPresent())
                .map(CohortLearner::person)
                .collect(Collectors.toSet());
    }
}
